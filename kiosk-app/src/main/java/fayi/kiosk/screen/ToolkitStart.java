package fayi.kiosk.screen;

import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Words;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * Starts the toolkit ahead of the window: it takes about as long as reading a configuration, and the two can go side by
 * side. It has no logger, because where the log goes is not known so early.
 */
public final class ToolkitStart {
    private ToolkitStart() {}

    /**
     * Begins and returns at once.
     *
     * @return done when the toolkit runs; wait for it before {@link KioskWindow#open}
     */
    public static CompletableFuture<Void> begin() {
        TextCache.off();
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> start(started), "toolkit-start");
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    private static void start(CompletableFuture<Void> started) {
        try {
            OnFx.get(() -> true);
            started.complete(null);
            // Should it fail, the first screen will say so.
            OnFx.get(ToolkitStart::rehearse);
        } catch (RuntimeException | Error failure) {
            started.completeExceptionally(failure);
        }
    }

    /**
     * Lays out a word and an icon in the first screen's looks, and shows them nowhere: fonts, style sheet and their classes
     * are then there when the window wants them, and the configuration is read meanwhile.
     */
    private static boolean rehearse() {
        Pane looks = new StackPane(Icon.of("mdi2s-scale-balance", 72), new Words("法", "title", "strong"));
        looks.getStyleClass().add("visit");
        Scene scene = new Scene(looks);
        scene.getStylesheets().add(StyleSheet.address());
        looks.applyCss();
        looks.layout();
        return true;
    }
}
