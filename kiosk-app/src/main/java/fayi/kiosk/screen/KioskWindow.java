package fayi.kiosk.screen;

import fayi.content.catalogue.Catalogue;
import fayi.content.learning.Learning;
import fayi.device.scanner.wedge.KeyStrokes;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.DoorRunner;
import fayi.kiosk.visit.EffectRunner;
import fayi.kiosk.visit.Step;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The station's window. It owns the one {@link Visit} on the FX thread: an event comes, the machine steps, the screen shows
 * the new visit, effects are handed on. Events may be dispatched from any thread.
 */
public final class KioskWindow implements AutoCloseable {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(KioskWindow.class));
    private static final long CLOSING_SECONDS = 5;
    /** What a window manager usually adds above a window, in pixels. */
    private static final double TITLE_BAR = 40;
    /** The first pulse lays out and hands the frame to the renderer; at the second it has been taken. */
    private static final int PULSES_TO_PAINTED = 2;

    private BiFunction<Visit, VisitEvent, Step> machine;
    private @Nullable Runnable untouched;
    private final Clock clock;
    private final Timeline ticks = new Timeline();
    private final VisitView view;
    private final DoorHost door;
    private Visit visit;
    private @Nullable EffectRunner effects;
    private Consumer<Visit> watcher = shown -> {};
    private @Nullable Stage stage;
    private boolean broken;

    private KioskWindow(
            BiFunction<Visit, VisitEvent, Step> machine,
            Visit first,
            Clock clock,
            boolean portrait,
            LivePictures pictures,
            VisitViewMaker viewMaker) {
        this.machine = machine;
        this.visit = first;
        this.clock = clock;
        view = viewMaker.make(touch -> accept(new VisitEvent.Touched(touch)));
        door = new DoorHost(view, portrait, first.station(), pictures, clock);
    }

    /**
     * Starts the toolkit where it does not run yet, opens the window and shows {@code first}. Returns once the window is
     * there, mostly before it is painted.
     *
     * @param machine steps a visit, such as {@code VisitMachine::next}
     * @param clock tells the time once a second
     * @param onPainted called once on the FX thread when the first frame has been painted
     */
    public static KioskWindow open(
            WindowSettings settings,
            BiFunction<Visit, VisitEvent, Step> machine,
            Visit first,
            Clock clock,
            TextInput input,
            LivePictures pictures,
            Catalogue catalogue,
            Runnable onPainted) {
        TextCache.off();
        return OnFx.get(() -> {
            boolean portrait = settings.height() >= settings.width();
            KioskWindow window = new KioskWindow(
                    machine,
                    first,
                    clock,
                    portrait,
                    pictures,
                    touches -> new VisitView(portrait, touches, input, pictures, catalogue));
            window.show(settings, portrait, onPainted);
            return window;
        });
    }

    private void show(WindowSettings settings, boolean portrait, Runnable onPainted) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> broken(failure));
        Stage shown = new Stage(settings.fullscreen() ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        stage = shown;
        double scale = settings.fullscreen() ? 1 : scaleToFit(settings);
        double width = settings.width() * scale;
        double height = settings.height() * scale;
        Scene scene = new Scene(new ScaledPane(door, portrait), width, height);
        scene.getStylesheets().add(StyleSheet.address());
        if (!settings.pointer()) {
            scene.setCursor(Cursor.NONE);
        }
        shown.setScene(scene);
        shown.setTitle("Fayi");
        shown.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        shown.setFullScreenExitHint("");
        shown.setFullScreen(settings.fullscreen());
        Platform.setImplicitExit(false);
        shown.setOnCloseRequest(Event::consume);
        if (!settings.fullscreen()) {
            // Some window managers (openbox is one) open a window as small as it may be, and anywhere.
            shown.setMinWidth(width);
            shown.setMinHeight(height);
            Rectangle2D room = Screen.getPrimary().getVisualBounds();
            shown.setX(room.getMinX());
            shown.setY(room.getMinY());
        }
        view.show(visit);
        afterPulses(PULSES_TO_PAINTED, onPainted);
        shown.show();
        ticks.getKeyFrames().add(new KeyFrame(Duration.seconds(1), tick -> tick(ZonedDateTime.now(clock))));
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
    }

    /** A window that is larger than the display is made smaller, so that the whole screen of the station is seen. */
    private static double scaleToFit(WindowSettings settings) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        if (settings.width() <= room.getWidth() && settings.height() <= room.getHeight()) {
            return 1;
        }
        return Math.min(room.getWidth() / settings.width(), (room.getHeight() - TITLE_BAR) / settings.height());
    }

    private static void afterPulses(int pulses, Runnable action) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen > pulses) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** From now on effects run here; those asked for before are lost, so call it before anyone can touch the window. */
    public void runEffectsWith(EffectRunner runner) {
        OnFx.get(() -> {
            effects = runner;
            return true;
        });
    }

    private void tick(ZonedDateTime now) {
        door.accept(new DoorEvent.Tick(now));
        accept(new VisitEvent.Tick(now));
    }

    /** From now on the technician's door can be opened. */
    public void openDoorWith(DoorRunner runner) {
        OnFx.get(() -> {
            door.runWith(runner);
            return true;
        });
    }

    /** From now on a scanner that types is heard, and its keys reach nothing in the window. */
    public void hear(KeyStrokes scanner) {
        OnFx.get(() -> {
            Stage shown = stage;
            if (shown != null) {
                new TypedCodes(shown.getScene(), scanner);
                scanner.attach();
            }
            return true;
        });
    }

    /** Tells {@code watching} of the visit after each event, on the FX thread; it must return at once and keep nothing. */
    public void watch(Consumer<Visit> watching) {
        OnFx.get(() -> {
            watcher = watching;
            watching.accept(visit);
            return true;
        });
    }

    /**
     * Runs {@code change} on the FX thread as soon as nobody is here: at once, or when the visit under way is over and wiped.
     * A later one takes the place of one that still waits.
     */
    public void whenNobodyIsHere(Runnable change) {
        Platform.runLater(() -> {
            untouched = change;
            runUntouched();
        });
    }

    /** From now on other services are offered. On the FX thread, while nobody is here. */
    public void serve(BiFunction<Visit, VisitEvent, Step> other, Catalogue catalogue) {
        machine = other;
        view.serve(catalogue);
        view.show(visit);
    }

    /** From now on says what belongs to the month while nobody is here. On the FX thread. */
    public void say(Learning learning) {
        view.say(learning);
        view.show(visit);
    }

    private void runUntouched() {
        Runnable change = untouched;
        if (change != null && visit.page() instanceof ServicePage.Attract) {
            untouched = null;
            change.run();
        }
    }

    /** Tells the technician's door what has happened. Any thread; returns at once. */
    public void dispatch(DoorEvent event) {
        Platform.runLater(() -> door.accept(event));
    }

    /** Tells the visit what has happened. Any thread; returns at once. */
    public void dispatch(VisitEvent event) {
        Platform.runLater(() -> accept(event));
    }

    private void accept(VisitEvent event) {
        try {
            Step step = machine.apply(visit, event);
            visit = step.visit();
            EffectRunner runner = effects;
            if (runner != null) {
                for (Effect effect : step.effects()) {
                    runner.run(effect);
                }
            }
            view.show(visit);
            door.show(visit.station());
            watcher.accept(visit);
            runUntouched();
            if (broken && visit.serial() == 0) {
                broken = false;
            }
        } catch (RuntimeException failure) {
            broken(failure);
        }
    }

    /** Once for each failure that follows none: a failure while ending a broken visit must not run in a circle. */
    private void broken(Throwable failure) {
        LOG.record(LogEvent.SCREEN_FAILED, visit.page().getClass().getSimpleName(), EventLog.trace(failure));
        if (!broken) {
            broken = true;
            Platform.runLater(() -> accept(new VisitEvent.Broken()));
        }
    }

    /** Empties and closes the window; effects are closed by whoever made them. */
    @Override
    public void close() {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            ticks.stop();
            door.drop();
            view.drop();
            Stage shown = stage;
            if (shown != null) {
                shown.close();
            }
            closed.countDown();
        });
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.record(LogEvent.SCREEN_STUCK);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes the view, which needs to be told where touches go. */
    private interface VisitViewMaker {
        VisitView make(Consumer<Touch> touches);
    }
}
