package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnPages;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Lays visits out as the window would, and takes pictures of them. On the FX thread. */
final class ShownScreens {
    /** A pulse of the toolkit lays out as often. */
    private static final int MOST_PASSES = 3;

    private final VisitView view;
    private final ScaledPane pane;
    private final Scene scene;
    final List<Touch> touches = new ArrayList<>();

    ShownScreens(boolean portrait, LivePictures pictures) {
        view = new VisitView(portrait, touches::add, new TypedLetters(), pictures, SampleVisits.CATALOGUE);
        view.say(LearnPages.LEARNING);
        pane = new ScaledPane(view, portrait);
        scene = new Scene(pane, portrait ? 1080 : 1920, portrait ? 1920 : 1080);
        scene.getStylesheets().add(KioskWindow.class.getResource("kiosk.css").toExternalForm());
    }

    List<String> faultsOf(Visit visit) {
        view.drop();
        view.show(visit);
        view.setDisable(false);
        pane.applyCss();
        for (int i = 0; i == 0 || i < MOST_PASSES && pane.isNeedsLayout(); i++) {
            pane.layout();
        }
        return LayoutFaults.of(pane);
    }

    void save(Path file) throws IOException {
        save(scene, file);
    }

    static void save(Scene scene, Path file) throws IOException {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.getParent());
        ImageIO.write(copy, "png", file.toFile());
    }
}
