package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.MatterReceipt;
import fayi.protocol.ReceiptCode;
import fayi.protocol.TrackRequest;
import fayi.simulator.card.CardFault;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCardReader;
import fayi.simulator.printer.SimulatedPrinter;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole application by its effects: a real hub, simulated devices on the wires of the real drivers. */
class ApplicationEffectsTest {
    @TempDir
    static Path directory;

    private static RealHub hub;
    private static SimulatedCardReader reader;
    private static SimulatedPrinter printer;
    private StationUnderTest station;

    @BeforeAll
    static void begin() throws Exception {
        hub = new RealHub(directory.resolve("hub"));
        reader = SimulatedCardReader.open(directory.resolve("reader"), 115_200);
        printer = SimulatedPrinter.start(directory.resolve("tray"), Duration.ofMillis(50), 0);
    }

    @AfterAll
    static void end() {
        printer.close();
        reader.close();
        hub.close();
        StillCameraDriver.clear();
    }

    @BeforeEach
    void open() throws Exception {
        StillCameraDriver.lay("papers", new StillCameraDriver.Scene(1920, 1080, page(1920, 1080)));
        station = new StationUnderTest(
                hub.address(),
                directory.resolve("station"),
                new StationUnderTest.Wishes()
                        .reader(reader.port())
                        .printer(printer.uri())
                        .cameras()
                        .enrolledWith(hub.enrolmentCode("demo-1")));
    }

    @AfterEach
    void close() throws Exception {
        reader.remove();
        reader.fault(new CardFault.None());
        station.close();
    }

    /** Text-like strokes on paper, with the grain of a sensor. */
    private static byte[] page(int width, int height) {
        Random grain = new Random(7);
        byte[] bgr = new byte[width * height * 3];
        for (int index = 0; index < width * height; index++) {
            boolean stroke = index / width % 24 < 3 && index % width / 7 % 3 != 0;
            int value = (stroke ? 60 : 225) + grain.nextInt(17) - 8;
            bgr[index * 3] = (byte) value;
            bgr[index * 3 + 1] = (byte) value;
            bgr[index * 3 + 2] = (byte) value;
        }
        return bgr;
    }

    private Person person() {
        TaskId card = station.next();
        station.effects.run(new Effect.ReadCard(card));
        reader.insert(DemonstrationCards.citizen());
        Person person = station.await(card, Outcome.CardRead.class).person();
        reader.remove();
        return person;
    }

    private Application application(Person person) {
        var interview = station.run(
                        new Effect.LoadInterview(station.next(), "legal-aid"), Outcome.InterviewLoaded.class)
                .interview();
        return DemonstrationVisit.answered(interview, person.facts());
    }

    private Application withForm(Application application) {
        MadePaper form = station.run(
                        new Effect.MakeForm(
                                station.next(),
                                application.service(),
                                application.progress().orElseThrow()),
                        Outcome.PaperMade.class)
                .paper();
        return application.made(form);
    }

    @Test
    void aWholeApplicationReachesTheHubAndIsFoundAgain() {
        Person person = person();
        assertThat(person.facts().name()).isEqualTo("演示一");
        Application application = withForm(application(person));
        MadePaper form = application.paper().orElseThrow();
        assertThat(form.title()).isEqualTo("法律援助申请表");
        assertThat(form.code()).startsWith("LDEMO1-");
        assertThat(form.pages()).isPositive();
        assertThat(form.pdf().length).isLessThan(200_000);

        Pixels page = station.run(new Effect.DrawPage(station.next(), form, 0), Outcome.PageDrawn.class)
                .page();
        assertThat(page.width()).isEqualTo(960);
        assertThat(page.argb()).hasSize(page.width() * page.height()).contains(0xffffffff);

        int printedBefore = printer.printed().size();
        TaskId print = station.next();
        station.effects.run(new Effect.Print(print, form));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> station.find(print, Outcome.Printing.class)
                        .filter(told -> told.progress().state() == PrintProgress.State.PRINTED)
                        .isPresent());
        assertThat(printer.printed()).hasSize(printedBefore + 1);

        Photograph photograph = photograph();
        application = application.withPhotographs(List.of(photograph));

        TaskId submit = station.next();
        station.effects.run(new Effect.Submit(submit, person, application));
        HandedIn handedIn = station.await(submit, Outcome.Kept.class).handedIn();
        assertThat(handedIn.localNumber()).isEqualTo(form.code());
        assertThat(handedIn.titles()).containsExactly("法律援助申请表", "材料照片（1 页）");
        MatterReceipt receipt = station.await(submit, Outcome.Delivered.class).receipt();
        assertThat(receipt.intakeNumber()).startsWith("FY");

        MadePaper slip = station.run(
                        new Effect.MakeReceipt(station.next(), application.service(), handedIn.delivered(receipt)),
                        Outcome.PaperMade.class)
                .paper();
        assertThat(slip.code()).isEqualTo(receipt.intakeNumber());

        ReceiptCode code = ReceiptCode.parse(handedIn.code()).orElseThrow();
        var found = station.run(
                        new Effect.Track(station.next(), new TrackRequest.ByReceipt(code.key(), code.secret())),
                        Outcome.Tracked.class)
                .answer();
        assertThat(found.matters())
                .singleElement()
                .satisfies(matter -> assertThat(matter.intakeNumber()).isEqualTo(receipt.intakeNumber()));
        assertThat(station.wipe(Dossier.EMPTY.with(person).with(application).withReceipt(slip))
                        .complete())
                .isTrue();
        assertThat(form.pdf()).containsOnly(0);
        assertThat(photograph.page().jpeg()).containsOnly(0);
    }

    private Photograph photograph() {
        TaskId camera = station.next();
        station.run(new Effect.OpenDocumentCamera(camera), Outcome.CameraLive.class);
        assertThat(station.pictures.at(LivePictures.Place.DOCUMENT))
                .get()
                .satisfies(picture -> assertThat(picture.width()).isEqualTo(1920));
        Photograph photograph = station.run(new Effect.TakePicture(camera), Outcome.PictureTaken.class)
                .photograph();
        station.cancel(camera);
        await().until(() -> station.pictures.at(LivePictures.Place.DOCUMENT).isEmpty());
        return photograph;
    }

    @Test
    void aPhotographIsAReadableJpegThatSaysNothingOfItsMaking() throws Exception {
        Photograph photograph = photograph();
        assertThat(photograph.page().jpeg().length).isBetween(30_000, 300_000);
        var picture = ImageIO.read(new ByteArrayInputStream(photograph.page().jpeg()));
        assertThat(picture.getWidth()).isGreaterThan(960);
        assertThat(new String(photograph.page().jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        assertThat(photograph.preview().width()).isEqualTo(960);
    }

    @Test
    void whatIsHandedInWhileTheHubIsAwayIsDeliveredOnceWhenItIsBack() throws Exception {
        Person person = person();
        Application application = withForm(application(person));
        hub.stop();
        TaskId submit = station.next();
        try {
            station.effects.run(new Effect.Submit(submit, person, application));
            station.await(submit, Outcome.Kept.class);
            station.await(submit, Outcome.Waits.class);
            assertThat(station.outbox.pending()).isEqualTo(1);
        } finally {
            hub.start();
        }
        station.outbox.wake();
        MatterReceipt receipt = station.await(submit, Outcome.Delivered.class).receipt();
        assertThat(station.outbox.pending()).isZero();
        assertThat(mattersOf(person, receipt)).isEqualTo(1);
    }

    @Test
    void aHubThatGoesInMidUploadMakesOneMatterAllTheSame() throws Exception {
        Person person = person();
        byte[] large = new byte[3_000_000];
        new Random(3).nextBytes(large);
        Application application = application(person).made(new MadePaper("申请表", "L-0001", large, 1));
        TaskId submit = station.next();
        station.effects.run(new Effect.Submit(submit, person, application));
        station.await(submit, Outcome.Kept.class);
        hub.stop();
        hub.start();
        station.outbox.wake();
        MatterReceipt receipt = station.await(submit, Outcome.Delivered.class).receipt();
        assertThat(mattersOf(person, receipt)).isEqualTo(1);
    }

    private long mattersOf(Person person, MatterReceipt receipt) {
        return station
                .run(
                        new Effect.Track(
                                station.next(),
                                new TrackRequest.ByIdNumber(person.facts().idNumber())),
                        Outcome.Tracked.class)
                .answer()
                .matters()
                .stream()
                .filter(matter -> matter.intakeNumber().equals(receipt.intakeNumber()))
                .count();
    }

    @Test
    void withoutTheHubsKeyNothingCanBeHandedInAndThePersonIsToldWhy() throws Exception {
        Person person = person();
        Application application = withForm(application(person));
        try (StationUnderTest stranger =
                new StationUnderTest(hub.address(), directory.resolve("stranger"), new StationUnderTest.Wishes())) {
            assertThat(stranger.trouble(new Effect.Submit(stranger.next(), person, application)))
                    .isEqualTo(Trouble.STATION_UNKNOWN);
        }
        try (StationUnderTest lonely = new StationUnderTest(
                URI.create("http://127.0.0.1:9"), directory.resolve("lonely"), new StationUnderTest.Wishes())) {
            assertThat(lonely.trouble(new Effect.Submit(lonely.next(), person, application)))
                    .isEqualTo(Trouble.HUB_UNREACHABLE);
            assertThat(lonely.outbox.pending()).isZero();
        }
    }

    @Test
    void aCardThatLeavesDuringTheReadIsReported() {
        reader.fault(new CardFault.CardLeaves(300));
        reader.insert(DemonstrationCards.citizen());
        assertThat(station.trouble(new Effect.ReadCard(station.next()))).isEqualTo(Trouble.CARD_REMOVED);
    }

    @Test
    void whatEndsEarlyIsSilentAndItsDeviceIsFree() {
        TaskId card = station.next();
        station.effects.run(new Effect.ReadCard(card));
        TaskId camera = station.next();
        station.run(new Effect.OpenDocumentCamera(camera), Outcome.CameraLive.class);
        printer.paperEmpty();
        try {
            Application application = withForm(application(person(card)));
            TaskId print = station.next();
            station.run(new Effect.Print(print, application.paper().orElseThrow()), Outcome.Printing.class);
            station.cancel(print);
            station.cancel(camera);
            station.cancel(camera);
            int told = station.told.size();
            TaskId again = station.next();
            station.run(new Effect.OpenDocumentCamera(again), Outcome.CameraLive.class);
            station.cancel(again);
            assertThat(station.toldAfter(told))
                    .allSatisfy(outcome -> assertThat(outcome.task()).isEqualTo(again));
        } finally {
            printer.addPaper();
        }
        TaskId waiting = station.next();
        station.effects.run(new Effect.ReadCard(waiting));
        station.cancel(waiting);
        assertThat(person().facts().name()).isEqualTo("演示一");
        assertThat(station.find(waiting, Outcome.class)).isEmpty();
    }

    private Person person(TaskId card) {
        reader.insert(DemonstrationCards.citizen());
        Person person = station.await(card, Outcome.CardRead.class).person();
        reader.remove();
        return person;
    }

    @Test
    void aCameraThatIsUnpluggedIsReportedAndOneThatIsBackIsUsedAgain() {
        StillCameraDriver.Scene scene =
                StillCameraDriver.lay("papers", new StillCameraDriver.Scene(640, 480, page(640, 480)));
        TaskId camera = station.next();
        station.run(new Effect.OpenDocumentCamera(camera), Outcome.CameraLive.class);
        scene.plugged.set(false);
        assertThat(station.awaitTrouble(camera)).isEqualTo(Trouble.CAMERA_LOST);
        assertThat(station.pictures.at(LivePictures.Place.DOCUMENT)).isEmpty();
        scene.plugged.set(true);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            TaskId again = station.next();
            station.effects.run(new Effect.OpenDocumentCamera(again));
            await().until(() -> station.find(again, Outcome.class).isPresent());
            assertThat(station.find(again, Outcome.CameraLive.class)).isPresent();
            station.cancel(again);
        });
    }

    @Test
    void twentyVisitsLeaveNoThread() {
        visit();
        Set<String> before = threads();
        for (int count = 0; count < 20; count++) {
            station.nextVisit();
            visit();
        }
        await().untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
    }

    private void visit() {
        Person person = person();
        Application application = withForm(application(person));
        station.run(new Effect.DrawPage(station.next(), application.paper().orElseThrow(), 0), Outcome.PageDrawn.class);
        station.run(new Effect.OpenDocumentCamera(station.next()), Outcome.CameraLive.class);
        station.effects.run(new Effect.ReadCard(station.next()));
        station.effects.run(new Effect.Play(station.next(), Effect.Tone.DONE));
        Dossier dossier = Dossier.EMPTY.with(person).with(application);
        assertThat(station.wipe(dossier).complete()).isTrue();
        assertThat(application.paper().orElseThrow().pdf()).containsOnly(0);
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                // The hub, which shares this process, and the sound system keep threads of their own.
                .filter(name -> name.startsWith("effect-") || name.startsWith("paper") || name.startsWith("device-"))
                .collect(Collectors.toSet());
    }
}
