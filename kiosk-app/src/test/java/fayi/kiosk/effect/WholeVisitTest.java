package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.interview.Answer;
import fayi.kiosk.call.TestDesk;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.protocol.Signal;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCardReader;
import fayi.simulator.printer.SimulatedPrinter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machine, effects, devices, hub and a desk together: the visit of architecture.md, without its window. */
class WholeVisitTest {
    private static final Duration LONG = Duration.ofSeconds(40);

    @TempDir
    Path directory;

    @Test
    void aPersonAppliesTalksToALawyerAndLeavesACleanStation() throws Exception {
        byte[] grey = new byte[640 * 480 * 3];
        Arrays.fill(grey, (byte) 128);
        StillCameraDriver.lay("papers", new StillCameraDriver.Scene(640, 480, grey));
        StillCameraDriver.lay("person", new StillCameraDriver.Scene(640, 480, grey));
        try (RealHub hub = new RealHub(directory.resolve("hub"));
                SimulatedCardReader reader = SimulatedCardReader.open(directory.resolve("reader"), 115_200);
                SimulatedPrinter printer = SimulatedPrinter.start(directory.resolve("tray"), Duration.ofMillis(50), 0);
                DeskClient desk = new DeskClient(hub.address());
                TestDesk media = new TestDesk();
                StationUnderTest station = new StationUnderTest(
                        hub.address(),
                        directory.resolve("station"),
                        new StationUnderTest.Wishes()
                                .reader(reader.port())
                                .printer(printer.uri())
                                .cameras()
                                .enrolledWith(hub.enrolmentCode("demo-1")));
                LivingVisit person = new LivingVisit()) {
            station.tellAlso(person::dispatch);
            person.runEffectsWith(station.effects);
            applies(person, reader);
            person.touch(new Touch.Consult()).on(ConsultationPage.Queue.class);
            consults(person, desk, media);
            leaves(person, reader);
            // The form, the receipt and the opinion.
            assertThat(printer.printed()).hasSize(3);
        } finally {
            StillCameraDriver.clear();
        }
    }

    private static void applies(LivingVisit person, SimulatedCardReader reader) {
        person.touch(new Touch.Begin(), new Touch.ChooseService("legal-aid"), new Touch.Proceed())
                .on(InterviewPage.Card.class);
        reader.insert(DemonstrationCards.citizen());
        person.on(InterviewPage.Confirm.class);
        person.touch(new Touch.Proceed()).on(InterviewPage.Asking.class);
        for (Answer answer : answers()) {
            Application application = person.visit().dossier().application().orElseThrow();
            String asked =
                    application.progress().orElseThrow().current().orElseThrow().id();
            person.touch(new Touch.Reply(asked, answer));
        }
        person.on(InterviewPage.Reviewing.class);
        person.touch(new Touch.Proceed());
        await().atMost(LONG)
                .until(() -> person.on(PaperPage.ShowingForm.class).picture().isPresent());
        person.touch(new Touch.Print()).on(PaperPage.PrintingForm.class);
        await().atMost(LONG)
                .until(() ->
                        person.visit().dossier().application().orElseThrow().printed());
        person.touch(new Touch.Proceed()).on(PaperPage.Photographing.class);
        awaitPhase(person, PaperPage.CameraPhase.LIVE);
        person.touch(new Touch.TakePicture());
        awaitPhase(person, PaperPage.CameraPhase.STILL);
        person.touch(new Touch.KeepPicture()).on(PaperPage.HandIn.class);
        person.touch(new Touch.Proceed()).on(PaperPage.Receipt.class);
        await("the receipt")
                .atMost(LONG)
                .until(() -> person.on(PaperPage.Receipt.class).made());
        await("the hub's word")
                .atMost(LONG)
                .until(() -> person.visit()
                        .dossier()
                        .application()
                        .flatMap(Application::handedIn)
                        .orElseThrow()
                        .receipt()
                        .isPresent());
    }

    private static void awaitPhase(LivingVisit person, PaperPage.CameraPhase phase) {
        await().atMost(LONG)
                .until(() -> person.on(PaperPage.Photographing.class).phase() == phase);
    }

    private static List<Answer> answers() {
        return List.of(
                new Answer.Text(DemonstrationVisit.PHONE),
                new Answer.Choice("other"),
                new Answer.Text("演示一家工厂"),
                new Answer.Skipped(),
                new Answer.Date(LocalDate.now(RealHub.CLOCK).minusMonths(2)),
                new Answer.Text("去年做的工，工钱一直没有给。"),
                new Answer.Choice("no"),
                new Answer.Choices(List.of("none")),
                new Answer.YesNo(true),
                new Answer.YesNo(true));
    }

    private static void consults(LivingVisit person, DeskClient desk, TestDesk media) throws Exception {
        String ticket = desk.claimNext();
        person.on(ConsultationPage.Call.class);
        desk.connect(ticket, media);
        desk.send(new Signal.Ready());
        await().atMost(LONG).until(() -> media.framesDecoded.get() > 0);
        desk.write(ticket, "先留好工资条。");
        desk.end(ticket);
        person.on(ConsultationPage.Advice.class);
        await("the opinion's paper")
                .atMost(LONG)
                .until(() -> person.on(ConsultationPage.Advice.class).made());
    }

    private static void leaves(LivingVisit person, SimulatedCardReader reader) {
        await("all papers")
                .atMost(LONG)
                .until(() -> person.visit().dossier().printouts().values().stream()
                        .noneMatch(printout -> printout.isRunning()));
        person.touch(new Touch.Proceed()).on(ConsultationPage.Rating.class);
        person.touch(new Touch.Rate(5)).on(ServicePage.Closing.class);
        person.touch(new Touch.Finish()).on(LeavingPage.Leaving.class);
        reader.remove();
        await().atMost(LONG).until(() -> !person.on(LeavingPage.Leaving.class).cardLies());
        person.touch(new Touch.Proceed()).on(LeavingPage.Clean.class);
        assertThat(person.visit().dossier()).isEqualTo(Dossier.EMPTY);
    }
}
