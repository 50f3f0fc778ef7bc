package fayi.endtoend.campaign;

import fayi.device.DeviceStatus;
import fayi.endtoend.campaign.Schedule.PlannedFault;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays one schedule to a place on a thread of its own. When its faults are over and one of them stands, it is the person who
 * reads the device's status and does what that asks for.
 */
final class Stage implements AutoCloseable {
    /** Before a person looks whether a deed has helped. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Place place;
    private final Schedule schedule;
    private final Thread thread = new Thread(this::run, "campaign-stage");
    private volatile boolean playing = true;
    private volatile boolean helped;
    private volatile long lastDeed = System.nanoTime();
    private volatile @Nullable RuntimeException broken;

    private Stage(Place place, Schedule schedule) {
        this.place = place;
        this.schedule = schedule;
        thread.setDaemon(true);
    }

    static Stage begin(Place place, Schedule schedule) {
        Stage stage = new Stage(place, schedule);
        stage.thread.start();
        return stage;
    }

    /** Whether faults are still to come or to end. */
    boolean isPlaying() {
        return playing;
    }

    /** Whether a person has done something. */
    boolean isHelped() {
        return helped;
    }

    /** When the last fault ended, or a person last did something, by {@link System#nanoTime()}. */
    long lastDeed() {
        return lastDeed;
    }

    /** Why the peer could not play its part. */
    @Nullable
    RuntimeException broken() {
        return broken;
    }

    private void run() {
        try {
            for (PlannedFault fault : schedule.faults()) {
                play(fault);
            }
            lastDeed = System.nanoTime();
            playing = false;
            while (schedule.needsPerson()) {
                look();
            }
        } catch (InterruptedException over) {
            // The schedule is over: the device works again, or never will.
        } catch (RuntimeException failed) {
            broken = failed;
        } finally {
            playing = false;
        }
    }

    private void play(PlannedFault fault) throws InterruptedException {
        sleep(fault.after());
        place.begin(fault.kind(), new Random(fault.dice()));
        if (!fault.kind().standing()) {
            sleep(fault.lasting());
            place.end(fault.kind());
        }
    }

    private void look() throws InterruptedException {
        DeviceStatus status = place.device().status();
        if (!status.isUsable() && !status.action().isBlank() && place.help(status)) {
            helped = true;
            lastDeed = System.nanoTime();
            sleep(LOOK_AGAIN);
        } else {
            sleep(GLANCE);
        }
    }

    private static void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
