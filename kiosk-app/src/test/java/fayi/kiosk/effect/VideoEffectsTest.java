package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.content.ContentLibrary;
import fayi.content.source.ContentSource;
import fayi.content.source.FolderSource;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.picture.Picture;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A real video, made here, played by a real ffmpeg; this machine has no sound server. */
@Timeout(60)
class VideoEffectsTest {
    private static final TaskId ID = new TaskId(1, 1);

    @TempDir
    private static Path folder = Path.of("");

    private final List<Outcome> told = new CopyOnWriteArrayList<>();
    private final EventLog log = new EventLog(LoggerFactory.getLogger(VideoEffectsTest.class));
    private final Tasks tasks = new Tasks(event -> told.add(((VisitEvent.Happened) event).outcome()), log);
    private final LivePictures pictures = new LivePictures();
    private final VideoEffects videos =
            new VideoEffects(() -> new ContentLibrary(new FolderSource(folder)), pictures, log);

    @BeforeAll
    static void film() throws Exception {
        Files.createDirectories(folder.resolve("learning"));
        made("short.mp4", 1);
        made("long.mp4", 30);
        byte[] whole = Files.readAllBytes(folder.resolve("learning/short.mp4"));
        Files.write(folder.resolve("learning/cut.mp4"), Arrays.copyOf(whole, whole.length / 3));
    }

    private static void made(String name, int seconds) throws IOException, InterruptedException {
        Process ffmpeg = new ProcessBuilder(List.of(
                        "ffmpeg",
                        "-nostdin",
                        "-loglevel",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc=size=320x240:rate=25:duration=" + seconds,
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=440:duration=" + seconds,
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "aac",
                        folder.resolve("learning").resolve(name).toString()))
                .inheritIO()
                .start();
        assertThat(ffmpeg.waitFor()).isZero();
    }

    @AfterEach
    void end() throws Exception {
        tasks.cancelAll(id -> true);
        assertThat(tasks.awaitEnd(id -> true, Duration.ofSeconds(10))).isTrue();
        await().until(() -> children().isEmpty());
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("ffmpeg"))
                .toList();
    }

    private void play(String name, int volume) {
        tasks.start("learn", ID, task -> videos.play(task, new LearnEffect.Play("learning/" + name, volume)));
    }

    private boolean heard(LearnOutcome news) {
        return told.contains(new Outcome.Learn(ID, news));
    }

    private long shown() {
        return pictures.at(LivePictures.Place.VIDEO).map(Picture::count).orElse(0L);
    }

    @Test
    void aVideoIsSeenFromItsFirstPictureToItsLastAlsoWhereNothingCanBeHeard() {
        play("short.mp4", 60);
        await().until(() -> heard(new LearnOutcome.Playing()));
        await().until(() -> heard(new LearnOutcome.Played()));
        assertThat(told).hasSize(2);
        assertThat(pictures.at(LivePictures.Place.VIDEO)).isEmpty();
    }

    @Test
    void thePicturesAreThoseOfTheVideoAndNotStretched() {
        play("long.mp4", 0);
        await().until(() -> heard(new LearnOutcome.Playing()));
        Picture picture = pictures.at(LivePictures.Place.VIDEO).orElseThrow();
        int[] pixels = new int[picture.width() * picture.height()];
        assertThat(picture.copyTo(IntBuffer.wrap(pixels), picture.width(), picture.height()))
                .isTrue();
        int row = picture.height() / 2 * picture.width();
        assertThat(pixels[row]).as("beside a video of 4 to 3").isEqualTo(0xFF000000);
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(8);
    }

    @Test
    void itStandsStillAndGoesOn() {
        play("long.mp4", 0);
        await().until(() -> shown() > 5);
        videos.pause(ID, true);
        await().pollInterval(Duration.ofMillis(300)).until(this::standsStill);
        long stood = shown();
        videos.pause(ID, false);
        await().until(() -> shown() > stood + 5);
    }

    /** Whether no picture has come since the last time it was asked. */
    private boolean standsStill() {
        long now = shown();
        boolean same = now == before;
        before = now;
        return same;
    }

    private long before = -1;

    @Test
    void whoTurnsTheSoundOffSeesItGoOnFromWhereItWas() {
        play("long.mp4", 60);
        await().until(() -> shown() > 3);
        long pid = children().get(0).pid();
        videos.setVolume(ID, 60);
        await().until(() -> children().stream().anyMatch(child -> child.pid() != pid));
        long seen = shown();
        await().until(() -> shown() > seen + 3);
        assertThat(told).as("it began once").hasSize(1);
    }

    @Test
    void whoLeavesEndsItAndItsProgram() throws Exception {
        play("long.mp4", 0);
        await().until(() -> shown() > 0);
        assertThat(children()).isNotEmpty();
        tasks.cancel(ID);
        assertThat(tasks.awaitEnd(id -> true, Duration.ofSeconds(10))).isTrue();
        await().until(() -> children().isEmpty());
        assertThat(pictures.at(LivePictures.Place.VIDEO)).isEmpty();
    }

    @Test
    void whoLeavesWhileAVideoIsLookedForHasNotFoundABrokenOne() {
        Task left = new Task(ID, task -> {}, event -> {});
        left.cancel();
        ContentSource interrupted = new ContentSource() {
            @Override
            public Optional<String> read(String path) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> file(String path) {
                throw new UncheckedIOException(new ClosedByInterruptException());
            }
        };
        VideoEffects reading = new VideoEffects(() -> new ContentLibrary(interrupted), pictures, log);

        assertThatThrownBy(() -> reading.play(left, new LearnEffect.Play("learning/short.mp4", 0)))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void whatIsMissingOrBrokenIsToldAsSuch() {
        for (String name : List.of("cut.mp4", "none.mp4", "../../secret.mp4")) {
            told.clear();
            play(name, 60);
            await().until(() -> told.contains(new Outcome.Failed(ID, Trouble.VIDEO_BROKEN)));
            assertThat(told).as(name).hasSize(1);
            await().until(this::isOver);
        }
    }

    private boolean isOver() throws InterruptedException {
        return tasks.awaitEnd(id -> true, Duration.ofSeconds(1));
    }
}
