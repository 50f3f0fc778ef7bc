package fayi.kiosk.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** The field in which a person writes, as it is painted. */
class TextEntryTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            Platform.startup(task);
        } catch (IllegalStateException runsAlready) {
            Platform.runLater(task);
        }
        return task.get();
    }

    /** How much is marked after these were composed one after the other in one field. */
    private static long marked(EditableText typed, String... composed) throws Exception {
        return onFx(() -> {
            TextEntry entry = new TextEntry(typed, "", "", false);
            Scene scene = new Scene(new Group(entry), WIDTH, HEIGHT, Color.WHITE);
            scene.getStylesheets().add("data:text/css,.composing{-fx-fill:%23ff0000;-fx-underline:true;}");
            List.of(composed).forEach(entry::compose);
            entry.resize(WIDTH, HEIGHT);
            WritableImage image = scene.snapshot(null);
            long red = 0;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    Color color = image.getPixelReader().getColor(x, y);
                    red += color.getRed() > 0.6 && color.getGreen() < 0.5 && color.getBlue() < 0.5 ? 1 : 0;
                }
            }
            return red;
        });
    }

    @Test
    void onlyWhatIsStillBeingComposedIsMarked() throws Exception {
        EditableText typed = new EditableText("演示");
        assertThat(marked(typed, "yan")).isPositive();

        typed.moveTo(1);

        assertThat(marked(typed, "")).isZero();
        assertThat(marked(typed, "yan", "")).isZero();
        assertThat(marked(typed, "yan", "", "yan")).isPositive();
    }
}
