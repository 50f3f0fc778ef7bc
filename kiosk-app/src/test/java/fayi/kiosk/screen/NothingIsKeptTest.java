package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.device.card.IdCard;
import fayi.device.signature.Stroke;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.Inquiry;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchMachine;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.search.Searching;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Step;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen has shown and what was typed is nowhere in the toolkit once the visit is gone. */
class NothingIsKeptTest {
    /** So many points. */
    private static final int SIGNED = 8;

    private static final int PULSES = 20;

    private static final TaskId TASK = new TaskId(1, 1);

    private volatile Visit next = home();

    @Test
    void afterTheVisitTheHeapHoldsNothingOfThePerson(@TempDir Path directory) throws Exception {
        CountDownLatch painted = new CountDownLatch(1);
        try (KioskWindow window = KioskWindow.open(
                WindowSettings.windowed(540, 960),
                (visit, event) -> new Step(event instanceof VisitEvent.HubSeen ? next : visit, List.of()),
                home(),
                Clock.system(SampleVisits.NOW.getZone()),
                new TypedLetters(),
                new LivePictures(),
                SampleVisits.CATALOGUE,
                painted::countDown)) {
            assertThat(painted.await(60, TimeUnit.SECONDS)).isTrue();
            show(
                    window,
                    visit(
                            new InterviewPage.Confirm(Optional.empty()),
                            SampleDossiers.applying().with(person())));
            show(window, asking());
            press("key-digits");
            press("field");
            show(window, reviewing());
            press("cover");
            press("action-main");
            show(window, lookingUp(new SearchPage.Asking()));
            press("key-digits");
            show(window, lookingUp(new SearchPage.Results(SampleLaws.found().hits(), true, true, 0, Optional.empty())));
            show(window, signing());
            press("signing-field");
            theSearchFindsWhatIsShown(directory.resolve("during.hprof"));
            show(window, visit(new LeavingPage.Wiping(TASK), Dossier.EMPTY));
            show(window, visit(new LeavingPage.Clean(Optional.empty()), Dossier.EMPTY));
            byte[] after = dump(directory.resolve("after.hprof"));
            assertThat(found(after, name())).as("the name").isFalse();
            assertThat(found(after, idNumber())).as("the number").isFalse();
            assertThat(found(after, story())).as("what was typed").isFalse();
            assertThat(in(after, signatureAsKept())).as("the signature").isFalse();
            assertThat(in(after, signatureAsDrawn())).as("the drawn signature").isFalse();
        }
    }

    /** Its own method: the dump it reads holds what is searched for, and must be gone before the next. */
    private static void theSearchFindsWhatIsShown(Path file) throws Exception {
        byte[] during = dump(file);
        assertThat(found(during, name())).isTrue();
        assertThat(found(during, story())).isTrue();
        assertThat(in(during, signatureAsKept())).isTrue();
        assertThat(in(during, signatureAsDrawn())).isTrue();
    }

    private void show(KioskWindow window, Visit visit) throws InterruptedException {
        next = visit;
        window.dispatch(new VisitEvent.HubSeen(true));
        // The event is taken before this returns; then the test lets go of what it has shown.
        OnFx.get(() -> next = home());
        awaitPulses();
    }

    /** Several, so that the renderer has let go of what it drew before, however busy the machine is. */
    private static void awaitPulses() throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(PULSES);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                painted.countDown();
            }
        };
        OnFx.get(() -> {
            timer.start();
            return true;
        });
        assertThat(painted.await(60, TimeUnit.SECONDS)).isTrue();
        OnFx.get(() -> {
            timer.stop();
            return true;
        });
    }

    private static void press(String id) {
        OnFx.get(() -> {
            Node node = Window.getWindows().get(0).getScene().getRoot().lookup("#" + id);
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
    }

    private static Visit home() {
        return visit(new ServicePage.Home(), Dossier.EMPTY);
    }

    private static Visit visit(Page page, Dossier dossier) {
        return SampleVisits.at(Preferences.DEFAULT, page, dossier);
    }

    private static Visit asking() {
        InterviewProgress progress = toStory();
        return visit(
                new InterviewPage.Asking(Optional.empty()),
                SampleDossiers.drafted(progress, "facts", new Answer.Text(story())));
    }

    private static Visit reviewing() {
        InterviewProgress progress = toStory();
        progress = SampleDossiers.accepted(progress, new Answer.Text(story()));
        progress = SampleDossiers.accepted(progress, new Answer.Choice("no"));
        progress = SampleDossiers.accepted(progress, new Answer.Choices(List.of("none")));
        progress = SampleDossiers.accepted(progress, new Answer.YesNo(true));
        progress = SampleDossiers.accepted(progress, new Answer.YesNo(true));
        return visit(
                new InterviewPage.Reviewing(), SampleDossiers.asking(progress).with(person()));
    }

    /** Of the person's laws only their question is theirs. */
    private static Visit lookingUp(SearchPage page) {
        Searching held = Searching.in(SearchScope.LAWS).saying(story());
        Searching asked = SearchMachine.touched(new SearchPage.Asking(), held, new SearchTouch.Ask())
                .held();
        return visit(
                new Page.Search(
                        page,
                        new ServicePage.Home(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Dossier.EMPTY.with(new Inquiry("law-search", asked)));
    }

    /** The story goes on: what was said before is still there. */
    private static Visit signing() {
        Dossier dossier = reviewing().dossier();
        int[] millis = new int[SIGNED];
        float[] pressure = new float[SIGNED];
        Handwriting written = Handwriting.NONE.with(new Stroke(places(977), places(613), pressure, millis), 0, false);
        return visit(
                new PaperPage.Signing(TASK, true),
                dossier.with(dossier.application().orElseThrow().with(written)));
    }

    private static int[] places(int step) {
        return IntStream.range(0, SIGNED).map(at -> 1009 + at * step).toArray();
    }

    /** As a dump holds an array of numbers. */
    private static byte[] signatureAsKept() {
        ByteBuffer bytes = ByteBuffer.allocate(SIGNED * Integer.BYTES);
        bytes.asIntBuffer().put(places(977));
        return bytes.array();
    }

    /** As the toolkit holds a path it draws: pairs of coordinates, each a point of a line. */
    private static byte[] signatureAsDrawn() {
        ByteBuffer bytes = ByteBuffer.allocate(SIGNED * 2 * Float.BYTES);
        int[] x = places(977);
        int[] y = places(613);
        for (int at = 0; at < SIGNED; at++) {
            bytes.putFloat(x[at]).putFloat(y[at]);
        }
        return bytes.array();
    }

    private static InterviewProgress toStory() {
        InterviewProgress progress = InterviewProgress.start(
                ContentLibrary.bundled().interview("legal-aid"), person().facts(), SampleVisits.NOW.toLocalDate());
        progress = SampleDossiers.accepted(progress, new Answer.Text("13800000000"));
        progress = SampleDossiers.accepted(progress, new Answer.Choice("other"));
        progress = SampleDossiers.accepted(progress, new Answer.Text(name()));
        progress = SampleDossiers.accepted(progress, new Answer.Skipped());
        return SampleDossiers.accepted(progress, new Answer.Date(LocalDate.of(2026, 1, 1)));
    }

    private static Person person() {
        Facts facts = new Facts(name(), "female", LocalDate.of(1970, 1, 1), "汉", "演示县", idNumber());
        return new Person(facts, IdCard.Type.CITIZEN, Optional.empty());
    }

    // Each text is put together anew at every use, so that the class itself holds none of them.
    private static String name() {
        return assembled(0x9F98, 0x9750, 0x9F49);
    }

    private static String story() {
        return assembled(0x7C72, 0x7CB5, 0x7C7D, 0x9F98);
    }

    private static String idNumber() {
        return assembled('9', '7', '3', '1', '4', '6', '8', '2', '5', '0', '9', '9', '1', '7');
    }

    private static String assembled(int... codePoints) {
        return new String(codePoints, 0, codePoints.length);
    }

    private static byte[] dump(Path file) throws Exception {
        System.gc();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        return Files.readAllBytes(file);
    }

    private static boolean found(byte[] heap, String planted) {
        return in(heap, planted, StandardCharsets.UTF_16LE)
                || in(heap, planted, StandardCharsets.UTF_16BE)
                || in(heap, planted, StandardCharsets.UTF_8)
                || in(heap, planted, StandardCharsets.ISO_8859_1);
    }

    private static boolean in(byte[] heap, String planted, Charset charset) {
        byte[] wanted = planted.getBytes(charset);
        return planted.equals(new String(wanted, charset)) && in(heap, wanted);
    }

    private static boolean in(byte[] heap, byte[] wanted) {
        for (int at = 0; at <= heap.length - wanted.length; at++) {
            int matched = 0;
            while (matched < wanted.length && heap[at + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
