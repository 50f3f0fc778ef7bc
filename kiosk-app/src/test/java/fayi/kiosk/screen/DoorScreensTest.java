package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.technician.Door;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The technician's door in both directions and languages; pictures as {@link EveryScreenTest} makes them. */
class DoorScreensTest {
    private static final boolean WITH_PICTURES = System.getProperty("screens.pictures") != null;

    @ParameterizedTest
    @CsvSource({"true,zh", "true,en", "false,zh", "false,en"})
    void nothingIsCutOffCoveredOrTooSmall(boolean portrait, String language) {
        assertThat(OnFx.get(() -> look(portrait, language))).isEmpty();
    }

    private static List<String> look(boolean portrait, String language) throws Exception {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Door> sample : SampleDoors.all(locale).entrySet()) {
            DoorView view = new DoorView(portrait, locale, DrawnPictures.everywhere(), event -> {});
            ScaledPane pane = new ScaledPane(view, portrait);
            Scene scene = new Scene(pane, portrait ? 1080 : 1920, portrait ? 1920 : 1080);
            scene.getStylesheets().add(StyleSheet.address());
            view.update(sample.getValue(), SampleDoors.station());
            pane.applyCss();
            for (int i = 0; i == 0 || i < 3 && pane.isNeedsLayout(); i++) {
                pane.layout();
            }
            LayoutFaults.of(pane).forEach(fault -> faults.add(sample.getKey() + ": " + fault));
            if (WITH_PICTURES) {
                String look = (portrait ? "portrait" : "landscape") + "-" + language + "-door";
                ShownScreens.save(scene, Path.of("target", "screens", look, sample.getKey() + ".png"));
            }
        }
        return faults;
    }
}
