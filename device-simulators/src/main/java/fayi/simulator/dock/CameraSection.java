package fayi.simulator.dock;

import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationState;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** One camera: its plug, and for the one over the papers the sheet below it. */
final class CameraSection extends SectionCard {
    private final DockTexts texts;
    private final StationCamera camera;
    private final Choice<CameraCondition> conditions;
    private final ComboBox<String> sheets = new ComboBox<>();

    CameraSection(DockTexts texts, DockActions actions, StationCamera camera, List<String> sheetIds) {
        super(texts.say("camera." + camera + ".title"));
        this.texts = texts;
        this.camera = camera;
        conditions = new Choice<>(
                CameraCondition.class,
                "camera-" + camera.name().toLowerCase(Locale.ROOT),
                condition -> texts.say("camera." + condition),
                condition -> actions.perform(station -> station.setCamera(camera, condition)));
        getChildren().add(conditions);
        if (camera == StationCamera.DOCUMENT) {
            addSheets(actions, sheetIds);
        }
    }

    private void addSheets(DockActions actions, List<String> ids) {
        sheets.setId("camera-document-sheet");
        sheets.getItems().setAll(ids);
        sheets.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : texts.sayOr("sheet." + id, id);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        sheets.setOnAction(chosen -> {
            String id = sheets.getValue();
            if (id != null && sheets.isFocused()) {
                actions.perform(station -> station.laySheet(id));
            }
        });
        HBox line = new HBox(8, second(texts.say("camera.sheet")), sheets);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }

    @Override
    void show(StationState now) {
        CameraCondition condition = now.camera(camera);
        conditions.show(condition);
        say(texts.say("camera.state." + condition), condition == CameraCondition.LIVE ? Tone.GOOD : Tone.STOP);
        if (camera == StationCamera.DOCUMENT
                && !sheets.isShowing()
                && !now.sheet().equals(sheets.getValue())) {
            sheets.setValue(now.sheet());
        }
    }
}
