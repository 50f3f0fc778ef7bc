package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.call.TestDesk;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.Signal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queue and call through a real hub, with real media to a second side that a desk's signals lead to. */
class ConsultationEffectsTest {
    private static final Duration LONG = Duration.ofSeconds(40);

    @TempDir
    static Path directory;

    private static RealHub hub;
    private static DeskClient desk;
    private StationUnderTest station;
    private TestDesk media;
    private ScheduledExecutorService deskCamera;

    @BeforeAll
    static void begin() throws Exception {
        hub = new RealHub(directory.resolve("hub"));
        desk = new DeskClient(hub.address());
    }

    @AfterAll
    static void end() {
        desk.close();
        hub.close();
        StillCameraDriver.clear();
    }

    @BeforeEach
    void open() throws Exception {
        StillCameraDriver.lay("person", new StillCameraDriver.Scene(640, 480, grey()));
        station = station(new StationUnderTest.Wishes().cameras());
        media = new TestDesk();
        deskCamera = Executors.newSingleThreadScheduledExecutor();
        var unused =
                deskCamera.scheduleAtFixedRate(() -> media.pushPicture(grey(), 640, 480), 0, 50, TimeUnit.MILLISECONDS);
    }

    private static StationUnderTest station(StationUnderTest.Wishes wishes) throws Exception {
        return new StationUnderTest(
                hub.address(), directory.resolve("station"), wishes.enrolledWith(hub.enrolmentCode("demo-1")));
    }

    private static byte[] grey() {
        byte[] bgr = new byte[640 * 480 * 3];
        Arrays.fill(bgr, (byte) 128);
        return bgr;
    }

    @AfterEach
    void close() throws Exception {
        station.close();
        desk.disconnect();
        deskCamera.shutdownNow();
        assertThat(deskCamera.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        media.close();
    }

    private TaskId queue() {
        TaskId consult = station.next();
        station.run(
                new Effect.Consult(consult, Optional.empty(), "consultation", List.of(), Locale.SIMPLIFIED_CHINESE),
                Outcome.Queued.class);
        return consult;
    }

    private String join(TaskId consult) throws Exception {
        String ticket = desk.claimNext();
        assertThat(station.await(consult, Outcome.LawyerJoined.class).lawyer().name())
                .isEqualTo("演示律师一");
        desk.connect(ticket, media);
        desk.send(new Signal.Ready());
        return ticket;
    }

    private void awaitLine(TaskId consult, Line line) {
        await("line " + line)
                .atMost(LONG)
                .until(() -> station.find(consult, Outcome.LineChanged.class)
                        .filter(told -> told.line() == line)
                        .isPresent());
    }

    private void awaitNobodyWaits() {
        await("an empty queue")
                .atMost(LONG)
                .until(() ->
                        desk.queue().waiting().isEmpty() && desk.queue().mine().isEmpty());
    }

    @Test
    void aPersonMeetsALawyerAndTakesAnOpinionAlong() throws Exception {
        TaskId consult = queue();
        assertThat(station.find(consult, Outcome.Queued.class).orElseThrow().ahead())
                .isZero();
        String ticket = join(consult);
        awaitLine(consult, Line.GOOD);
        await().atMost(LONG).until(() -> media.framesDecoded.get() > 0);
        await().atMost(LONG)
                .until(() -> station.pictures.at(LivePictures.Place.LAWYER).isPresent());
        assertThat(station.pictures.at(LivePictures.Place.SELF))
                .get()
                .satisfies(self -> assertThat(self.width()).isEqualTo(640));
        station.effects.run(new Effect.SetCall(consult, true, true));
        await().until(() -> station.pictures.at(LivePictures.Place.SELF).isEmpty());

        desk.write(ticket, "先留好工资条。");
        var opinion = station.await(consult, Outcome.OpinionWritten.class).opinion();
        assertThat(opinion.text()).isEqualTo("先留好工资条。");
        desk.end(ticket);
        station.await(consult, Outcome.CallEnded.class);
        await().until(() -> station.pictures.at(LivePictures.Place.LAWYER).isEmpty());

        MadePaper paper = station.run(new Effect.MakeOpinion(station.next(), opinion), Outcome.PaperMade.class)
                .paper();
        assertThat(paper.pages()).isEqualTo(1);
        station.run(new Effect.Rate(station.next(), ticket, 5), Outcome.Rated.class);
        assertThat(station.wipe(Dossier.EMPTY).complete()).isTrue();
    }

    @Test
    void whoLeavesTheQueueIsGoneFromTheDesk() throws Exception {
        TaskId consult = queue();
        await().atMost(LONG).until(() -> !desk.queue().waiting().isEmpty());
        station.cancel(consult);
        awaitNobodyWaits();
    }

    @Test
    void theEndOfAVisitEndsTheCallForBothSides() throws Exception {
        TaskId consult = queue();
        join(consult);
        awaitLine(consult, Line.GOOD);
        assertThat(station.wipe(Dossier.EMPTY).complete()).isTrue();
        assertThat(station.pictures.at(LivePictures.Place.SELF)).isEmpty();
        assertThat(station.pictures.at(LivePictures.Place.LAWYER)).isEmpty();
        awaitNobodyWaits();
    }

    @Test
    void aHubThatRestartsLosesNeitherThePlaceNorTheCall() throws Exception {
        TaskId consult = queue();
        hub.stop();
        hub.start();
        String ticket = join(consult);
        awaitLine(consult, Line.GOOD);
        hub.stop();
        long decoded = media.framesDecoded.get();
        hub.start();
        desk.connect(ticket, media);
        await().atMost(LONG).until(() -> media.framesDecoded.get() > decoded);
        desk.write(ticket, "意见");
        station.await(consult, Outcome.OpinionWritten.class);
        desk.end(ticket);
        station.await(consult, Outcome.CallEnded.class);
    }

    @Test
    void withoutACameraThereIsACallWithoutAPicture() throws Exception {
        station.close();
        station = station(new StationUnderTest.Wishes());
        TaskId consult = queue();
        String ticket = join(consult);
        awaitLine(consult, Line.GOOD);
        assertThat(station.pictures.at(LivePictures.Place.SELF)).isEmpty();
        desk.end(ticket);
        station.await(consult, Outcome.CallEnded.class);
    }

    @Test
    void aStationWithoutDevicesSaysSoAtOnce() throws Exception {
        station.close();
        station = station(new StationUnderTest.Wishes());
        assertThat(station.trouble(new Effect.ReadCard(station.next()))).isEqualTo(Trouble.CARD_READER_OFFLINE);
        assertThat(station.trouble(new Effect.OpenDocumentCamera(station.next())))
                .isEqualTo(Trouble.NO_CAMERA);
        assertThat(station.trouble(new Effect.ScanCode(station.next()))).isEqualTo(Trouble.SCANNER_OFFLINE);
        assertThat(station.trouble(new Effect.Print(station.next(), new MadePaper("", "", new byte[0], 1))))
                .isEqualTo(Trouble.PRINTER_OFFLINE);
        assertThat(station.trouble(new Effect.TakePicture(station.next()))).isEqualTo(Trouble.CAMERA_LOST);
    }
}
