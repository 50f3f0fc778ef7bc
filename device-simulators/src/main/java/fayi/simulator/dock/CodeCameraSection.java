package fayi.simulator.dock;

import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.CodeCameraState;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The camera that reads codes: a telephone with a code to hold before it, and its plug. */
final class CodeCameraSection extends SectionCard {
    private static final int SHOWN = 14;

    private final DockTexts texts;
    private final Choice<CameraCondition> conditions;
    private final Button takeAway = new Button();
    private final Label unused;

    CodeCameraSection(DockTexts texts, DockActions actions) {
        super(texts.say("camera.SCANNER.title"));
        this.texts = texts;
        TextField code = new TextField("FAYI1-20261125-001");
        code.setId("code-camera-text");
        code.setPromptText(texts.say("scanner.prompt"));
        HBox.setHgrow(code, Priority.ALWAYS);
        Button hold = new Button(texts.say("codeCamera.hold"));
        hold.setId("code-camera-hold");
        hold.setMinWidth(USE_PREF_SIZE);
        hold.disableProperty().bind(code.textProperty().isEmpty());
        hold.setOnAction(click -> actions.perform(station -> station.holdCode(code.getText())));
        takeAway.setText(texts.say("codeCamera.takeAway"));
        takeAway.setId("code-camera-take-away");
        takeAway.setMinWidth(USE_PREF_SIZE);
        takeAway.setOnAction(click -> actions.perform(StationControls::takeCodeAway));
        conditions = new Choice<>(
                CameraCondition.class,
                "camera-scanner",
                condition -> texts.say("camera." + condition),
                condition -> actions.perform(station -> station.setCamera(StationCamera.SCANNER, condition)));
        unused = second(texts.say("codeCamera.unused"));
        getChildren().addAll(new HBox(8, code, hold, takeAway), conditions, unused);
    }

    @Override
    void show(StationState now) {
        CodeCameraState state = now.codeCamera();
        String held = state.held();
        conditions.show(state.condition());
        takeAway.setDisable(held == null);
        unused.setVisible(!state.inUse());
        unused.setManaged(!state.inUse());
        if (state.condition() != CameraCondition.LIVE) {
            say(texts.say("camera.state." + state.condition()), Tone.STOP);
        } else if (held == null) {
            say(texts.say("codeCamera.nothing"), Tone.NOTICE);
        } else {
            String begin = held.length() > SHOWN ? held.substring(0, SHOWN) + "…" : held;
            say(texts.say("codeCamera.held", begin), Tone.GOOD);
        }
    }
}
