package fayi.endtoend.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Touches what a person could touch and sees what a person could see, through the window system. Not on the FX thread. */
final class KioskHands {
    private static final String SCREEN_PREFIX = "screen-";
    private static final long PATIENCE_SECONDS = 5;
    // A pulse paints what the one before it has laid out; the display needs one more.
    private static final int PULSES_TO_PAINTED = 4;

    /**
     * Presses and releases the node with that id and waits until the window has heard of it: events of a busy window queue
     * up, and a hand that goes on at once would press the next node in place of this one.
     *
     * @return false when it is not there, hidden or disabled, or when the page changed under the finger: then a person
     *     would touch again
     */
    boolean touch(String id) {
        return touch(() -> find(id));
    }

    /** The same with the choice of the keyboard that bears these words. */
    boolean touchCandidate(String words) {
        return touch(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".candidate").stream())
                .filter(candidate -> shown(candidate) && says(candidate, words))
                .findFirst());
    }

    private static boolean touch(Supplier<Optional<Node>> node) {
        Optional<Touched> touched =
                onFx(() -> node.get().filter(KioskHands::touchable).map(Touched::new));
        return touched.isPresent() && touched.get().press();
    }

    /**
     * Touches twice as a trembling or impatient hand does: the second press meets whatever has come to lie there.
     *
     * @return false when the first press did not meet the node, as with {@link #touch}; then there was no second
     */
    boolean touchTwice(String id) {
        Optional<Touched> touched =
                onFx(() -> find(id).filter(KioskHands::touchable).map(Touched::new));
        if (touched.isEmpty() || !touched.get().press()) {
            return false;
        }
        touched.get().again().press();
        return true;
    }

    /** Whether these words stand on what is shown, as a text of their own. */
    boolean says(String words) {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .anyMatch(window -> says(window.getScene().getRoot(), words)));
    }

    private static boolean says(Node node, String words) {
        if (!node.isVisible()) {
            return false;
        }
        if (node instanceof Text text && text.getText().equals(words)) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
    }

    /** One touch of one node. */
    private static final class Touched {
        private final Node node;
        private final double[] middle;
        private final Scene scene;
        private final CountDownLatch heard = new CountDownLatch(1);
        private final List<Boolean> met = new CopyOnWriteArrayList<>();
        private final EventHandler<MouseEvent> ear = this::hear;

        Touched(Node node) {
            this.node = node;
            scene = node.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            middle = middle(node);
        }

        private Touched(Touched first) {
            node = first.node;
            scene = first.scene;
            middle = first.middle;
        }

        Touched again() {
            return new Touched(this);
        }

        private void hear(MouseEvent event) {
            // A node that lets touches through to what lies below it is not met, and is there all the same.
            met.add(isThere()
                    && (node.isMouseTransparent()
                            || isBelow(event.getPickResult().getIntersectedNode())));
            if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
                heard.countDown();
            }
        }

        private boolean isThere() {
            return node.getScene() == scene;
        }

        private boolean isBelow(Node touched) {
            for (Node at = touched; at != null; at = at.getParent()) {
                if (at == node) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it was this node that was pressed and released. */
        boolean press() {
            onFx(() -> {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, ear);
                scene.addEventFilter(MouseEvent.MOUSE_RELEASED, ear);
                Robot robot = new Robot();
                robot.mouseMove(middle[0], middle[1]);
                robot.mousePress(MouseButton.PRIMARY);
                return "";
            });
            onFx(() -> {
                new Robot().mouseRelease(MouseButton.PRIMARY);
                return "";
            });
            try {
                if (!heard.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The window did not hear of a touch");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", interrupted);
            } finally {
                onFx(() -> {
                    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, ear);
                    scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, ear);
                    return "";
                });
            }
            return met.equals(List.of(true, true));
        }
    }

    /** The id of the screen shown, without its prefix; empty before the first. */
    String screen() {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> screenIn(window.getScene().getRoot()).stream())
                .findFirst()
                .orElse(""));
    }

    /** Whether a node with that id is shown. */
    boolean exists(String id) {
        return onFx(() -> find(id).isPresent());
    }

    /** Saves what is on the display where the window is, once what has just changed is painted there. */
    void picture(Path file) throws IOException {
        awaitPainted();
        BufferedImage picture = onFx(() -> {
            Window window = Window.getWindows().get(0);
            Rectangle2D area = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
            return copy(new Robot().getScreenCapture(null, area));
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private static void awaitPainted() {
        CountDownLatch painted = new CountDownLatch(1);
        onFx(() -> {
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses > PULSES_TO_PAINTED) {
                        stop();
                        painted.countDown();
                    }
                }
            }.start();
            return "";
        });
        try {
            if (!painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The window does not paint");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }

    private static Optional<String> screenIn(Node node) {
        String id = node.getId();
        if (id != null && id.startsWith(SCREEN_PREFIX)) {
            return Optional.of(id.substring(SCREEN_PREFIX.length()));
        }
        if (node instanceof Parent parent) {
            // The last child lies on top: an overlay hides the screen below it.
            for (int i = parent.getChildrenUnmodifiable().size() - 1; i >= 0; i--) {
                Node child = parent.getChildrenUnmodifiable().get(i);
                Optional<String> found = child.isVisible() ? screenIn(child) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll("#" + id).stream())
                .filter(KioskHands::shown)
                .findFirst();
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean touchable(Node node) {
        return !node.isDisabled() && isInSight(node);
    }

    /** What lies beyond the edge of a list that can be moved is there, and no finger reaches it. */
    private static boolean isInSight(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        Point2D middle = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            Node clip = at.getClip();
            if (clip != null && !clip.getBoundsInParent().contains(at.sceneToLocal(middle))) {
                return false;
            }
        }
        return true;
    }

    private static double[] middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new double[] {bounds.getCenterX(), bounds.getCenterY()};
    }

    static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
