package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import fayi.content.interview.Facts;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawFilter;
import fayi.device.card.IdCard;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchOutcome;
import fayi.protocol.TrackRequest;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dump of the living heap, and the station's disk, hold after a visit's wipe while the station goes on. */
class NothingIsLeftTest {
    @TempDir
    Path directory;

    @Test
    void afterTheWipeNothingOfThePersonIsInTheLivingHeapOrOnTheDisk() throws Exception {
        StillCameraDriver.lay("papers", new StillCameraDriver.Scene(640, 480, grain()));
        DemonstrationLaws.into(directory.resolve("station/laws"), directory.resolve("laws"));
        // The hub is another process, so that only the station's side is searched.
        Process hub = HubProcess.start(directory.resolve("hub"));
        try (var lines = hub.inputReader();
                StationUnderTest station = new StationUnderTest(
                        URI.create(lines.lines()
                                .filter(line -> line.startsWith("http"))
                                .findFirst()
                                .orElseThrow()),
                        directory.resolve("station"),
                        new StationUnderTest.Wishes()
                                .cameras()
                                .enrolledWith(directory.resolve("hub/enrolment/demo-1.code")))) {
            List<byte[]> samples = visit(station);
            byte[] heap = dump(directory.resolve("after.hprof"));
            for (Planted planted : planted()) {
                assertThat(occurrences(heap, planted.text()))
                        .as("the %s in the heap", planted.what())
                        .isZero();
                assertThat(filesWith(directory.resolve("station"), planted.text()))
                        .as("files with the %s", planted.what())
                        .isEmpty();
            }
            for (byte[] sample : samples) {
                // The sample itself is one.
                assertThat(occurrences(heap, sample)).isEqualTo(1);
            }
        } finally {
            hub.destroy();
            assertThat(hub.waitFor()).isNotNegative();
            StillCameraDriver.clear();
        }
    }

    @Test
    void theSearchFindsWhatIsThere() throws Exception {
        Facts held = facts();
        byte[] heap = dump(directory.resolve("held.hprof"));
        assertThat(occurrences(heap, held.name())).isPositive();
        assertThat(occurrences(heap, held.idNumber())).isPositive();
    }

    /** Returns some bytes out of the form, the signature and the photograph. */
    private static List<byte[]> visit(StationUnderTest station) {
        Person person = new Person(facts(), IdCard.Type.CITIZEN, Optional.empty());
        var interview = station.run(
                        new Effect.LoadInterview(station.next(), "legal-aid"), Outcome.InterviewLoaded.class)
                .interview();
        Application application = DemonstrationVisit.answered(interview, person.facts(), phone(), opponent(), story());
        MadePaper form = station.run(
                        new Effect.MakeForm(
                                station.next(),
                                application.service(),
                                application.progress().orElseThrow()),
                        Outcome.PaperMade.class)
                .paper();
        station.run(new Effect.DrawPage(station.next(), form, 0), Outcome.PageDrawn.class);
        TaskId camera = station.next();
        station.run(new Effect.OpenDocumentCamera(camera), Outcome.CameraLive.class);
        Photograph photograph = station.run(new Effect.TakePicture(camera), Outcome.PictureTaken.class)
                .photograph();
        Handwriting handwriting = Handwriting.NONE.with(SigningEffectsTest.line(), 0, false);
        MadePaper signed = station.run(
                        new Effect.SignForm(
                                station.next(),
                                application.service(),
                                application.progress().orElseThrow(),
                                form.code(),
                                handwriting),
                        Outcome.PaperSigned.class)
                .paper();
        application = application.made(form).with(handwriting).signed(signed).withPhotographs(List.of(photograph));
        TaskId submit = station.next();
        station.effects.run(new Effect.Submit(submit, person, application));
        station.await(submit, Outcome.Delivered.class);
        station.run(new Effect.Track(station.next(), new TrackRequest.ByIdNumber(idNumber())), Outcome.Tracked.class);
        SearchEffect find = new SearchEffect.Find(DemonstrationLaws.QUESTION + story(), LawFilter.NONE);
        SearchOutcome found = station.run(new Effect.Search(station.next(), find), Outcome.Searched.class)
                .outcome();
        assertThat(((SearchOutcome.Answered) found).answer()).isNotInstanceOf(LawAnswer.NothingImported.class);
        // The camera is still open: the wipe ends it.
        List<byte[]> samples = List.of(
                middle(form.pdf()),
                middle(signed.pdf()),
                middle(photograph.page().jpeg()),
                places(handwriting.strokes().get(0).x()));
        assertThat(station.wipe(Dossier.EMPTY.with(person).with(application)).complete())
                .isTrue();
        station.told.clear();
        return samples;
    }

    /** As a dump holds an array of numbers. */
    private static byte[] places(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return middle(bytes.array());
    }

    private static byte[] middle(byte[] bytes) {
        byte[] sample = new byte[48];
        System.arraycopy(bytes, bytes.length / 2, sample, 0, sample.length);
        return sample;
    }

    private static byte[] grain() {
        byte[] bgr = new byte[640 * 480 * 3];
        new Random(11).nextBytes(bgr);
        return bgr;
    }

    private static Facts facts() {
        return new Facts(name(), "female", LocalDate.of(1970, 1, 1), "汉", "演示县", idNumber());
    }

    /** A text of the person; a failure says what it was, never the text. */
    private record Planted(String what, String text) {}

    private static List<Planted> planted() {
        return List.of(
                new Planted("name", name()),
                new Planted("ID number", idNumber()),
                new Planted("telephone number", phone()),
                new Planted("story", story()),
                new Planted("opponent", opponent()));
    }

    // Each text is put together anew at every use, so that no class holds any of them.
    private static String name() {
        return assembled(0x9F98, 0x9750, 0x9F49);
    }

    private static String opponent() {
        return assembled(0x9F49, 0x7C7D, 0x7CB5);
    }

    private static String story() {
        return assembled(0x7C72, 0x7CB5, 0x7C7D, 0x9F98, 0x7C72, 0x9750);
    }

    private static String idNumber() {
        return assembled('9', '7', '3', '1', '4', '6', '8', '2', '5', '0', '9', '9', '1', '7');
    }

    private static String phone() {
        return assembled('1', '7', '9', '4', '6', '2', '8', '3', '5', '1', '9');
    }

    private static String assembled(int... codePoints) {
        return new String(codePoints, 0, codePoints.length);
    }

    private static byte[] dump(Path file) throws Exception {
        // The dump collects once, which shows also what only a finalizer that has still to run would hold.
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        return Files.readAllBytes(file);
    }

    private static int occurrences(byte[] heap, String planted) {
        int found = 0;
        for (Charset charset : List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_8)) {
            byte[] wanted = planted.getBytes(charset);
            if (planted.equals(new String(wanted, charset))) {
                found += occurrences(heap, wanted);
            }
        }
        return found;
    }

    private static int occurrences(byte[] heap, byte[] wanted) {
        int found = 0;
        for (int at = 0; at <= heap.length - wanted.length; at++) {
            int matched = 0;
            while (matched < wanted.length && heap[at + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                found++;
            }
        }
        return found;
    }

    private static List<Path> filesWith(Path place, String planted) throws Exception {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (occurrences(Files.readAllBytes(file), planted.getBytes(StandardCharsets.UTF_8)) > 0) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** The demonstration's hub in a process of its own. */
    static final class HubProcess {
        private HubProcess() {}

        static Process start(Path data) throws Exception {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HubProcess.class.getName(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        public static void main(String[] arguments) throws Exception {
            RealHub hub = new RealHub(Path.of(arguments[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close));
            System.out.println(hub.address());
            Thread.currentThread().join();
        }
    }
}
