package fayi.endtoend.campaign;

import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One device that goes through one schedule after the other, at work all the time. Used by one thread. */
final class Lane implements AutoCloseable {
    /** Longer than a driver takes to find out that nothing comes; a camera's first picture has 8 s. */
    private static final Duration WORK = Duration.ofSeconds(10);

    private static final Duration WORK_UNDER_FAULTS = Duration.ofMillis(700);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final CampaignDevice device;
    private final Duration limit;
    private final Path directory;
    private Place place;

    private Lane(CampaignDevice device, Duration limit, Path directory, Place place) {
        this.device = device;
        this.limit = limit;
        this.directory = directory;
        this.place = place;
    }

    /**
     * Opens a place and waits until its device has worked once.
     *
     * @param limit a device that does not work so long after its last fault has failed
     * @throws IOException when it does not
     */
    static Lane open(CampaignDevice device, Duration limit) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("fayi-campaign");
        Lane lane = new Lane(device, limit, directory, place(device, directory));
        if (!lane.worksBefore(System.nanoTime() + limit.toNanos(), null)) {
            lane.close();
            throw new IOException(device.name() + " does not work before anything went wrong with it: "
                    + text(lane.place.device().status()));
        }
        return lane;
    }

    private static Place place(CampaignDevice device, Path directory) throws IOException {
        try {
            return device.opening().open(directory);
        } catch (Exception failed) {
            throw new IOException(device.name() + " cannot be set up: " + failed.getMessage(), failed);
        }
    }

    /** Plays a schedule, and tells how it ended. */
    Outcome play(Schedule schedule) throws IOException, InterruptedException {
        Outcome outcome;
        try (Stage stage = Stage.begin(place, schedule)) {
            outcome = outcome(stage, schedule);
        } catch (RuntimeException escaped) {
            outcome = Outcome.failed(schedule, "an exception escaped: " + escaped);
        }
        if (outcome.ending() == Outcome.Ending.FAILED) {
            // The next schedule must not suffer from this one.
            place.close();
            clear();
            place = place(device, Files.createDirectories(directory));
        }
        return outcome;
    }

    private Outcome outcome(Stage stage, Schedule schedule) throws InterruptedException {
        while (stage.isPlaying()) {
            works(WORK_UNDER_FAULTS);
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        boolean works = worksBefore(stage.lastDeed() + limit.toNanos(), stage);
        RuntimeException broken = stage.broken();
        if (broken != null) {
            return Outcome.failed(schedule, "the peer failed: " + broken);
        }
        if (!works) {
            return Outcome.failed(schedule, text(place.device().status()));
        }
        Duration recovery = Duration.ofNanos(Math.max(0, System.nanoTime() - stage.lastDeed()));
        return new Outcome(
                schedule, stage.isHelped() ? Outcome.Ending.WITH_PERSON : Outcome.Ending.ALONE, recovery, "");
    }

    private boolean worksBefore(long deadline, @Nullable Stage stage) throws InterruptedException {
        while (System.nanoTime() - deadline < 0) {
            boolean broken = stage != null && stage.broken() != null;
            if (broken || place.device().status().isUsable() && works(WORK)) {
                return !broken;
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        return false;
    }

    private boolean works(Duration patience) throws InterruptedException {
        try {
            place.work(patience);
            return true;
        } catch (DeviceException expected) {
            return false;
        }
    }

    private static String text(DeviceStatus status) {
        return "it stands " + status.state() + " " + status.reason() + ", action '" + status.action() + "'";
    }

    private void clear() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        place.close();
        clear();
    }
}
