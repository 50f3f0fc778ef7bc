package fayi.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.content.paper.InterviewPaper;
import fayi.content.paper.PaperMaker;
import fayi.content.paper.PaperPages;
import fayi.content.paper.SharedMaker;
import fayi.content.paper.SignatureDrawing;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person answered is in no cache of the content once they are gone. The dump is the one an attacker would take. */
class NothingIsKeptTest {
    private static final ContentLibrary LIBRARY = ContentLibrary.bundled();
    private static final PaperMaker MAKER = SharedMaker.MAKER;

    @Test
    void afterTheVisitTheHeapHoldsNothingOfThePerson(@TempDir Path directory) throws Exception {
        visit();
        byte[] after = dump(directory.resolve("after.hprof"));
        for (String planted : List.of(name(), idNumber(), phone(), story())) {
            assertThat(occurrences(after, planted, StandardCharsets.UTF_16LE)
                            + occurrences(after, planted, StandardCharsets.ISO_8859_1)
                            + occurrences(after, planted, StandardCharsets.UTF_16BE)
                            + occurrences(after, planted, StandardCharsets.UTF_8))
                    .as("copies of a planted text of %s characters", planted.length())
                    .isZero();
        }
    }

    @Test
    void theSearchFindsWhatIsThere(@TempDir Path directory) throws Exception {
        Facts held = person();
        byte[] heap = dump(directory.resolve("held.hprof"));
        assertThat(occurrences(heap, name(), StandardCharsets.UTF_16LE)).isPositive();
        assertThat(occurrences(heap, idNumber(), StandardCharsets.ISO_8859_1)).isPositive();
        Reference.reachabilityFence(held);
    }

    private static void visit() {
        InterviewProgress progress =
                InterviewProgress.start(LIBRARY.interview("legal-aid"), person(), LocalDate.of(2026, 3, 10));
        progress = answer(progress, new Answer.Text(phone()));
        progress = answer(progress, new Answer.Choice("other"));
        progress = answer(progress, new Answer.Text(name()));
        progress = answer(progress, new Answer.Skipped());
        progress = answer(progress, new Answer.Date(LocalDate.of(2026, 1, 1)));
        progress = answer(progress, new Answer.Text(story()));
        progress = answer(progress, new Answer.Choice("no"));
        progress = answer(progress, new Answer.Choices(List.of("none")));
        progress = answer(progress, new Answer.YesNo(true));
        progress = answer(progress, new Answer.YesNo(true));
        assertThat(progress.summary(Locale.CHINA)).isNotEmpty();
        InterviewPaper form = new InterviewPaper(
                progress.papers().get(0),
                "L-1",
                "演示",
                "演示",
                LocalDate.of(2026, 3, 10).atStartOfDay(ZoneId.of("Asia/Shanghai")),
                progress);
        try (PaperPages pages = PaperPages.of(MAKER.make(form))) {
            assertThat(pages.picture(0, 400).getWidth()).isPositive();
        }
        // Last, so that nothing collects before the dump.
        assertThat(MAKER.make(form.signed(signature()))).isNotEmpty();
    }

    private static SignatureDrawing signature() {
        return new SignatureDrawing(
                List.of(new SignatureDrawing.Line(new int[] {100, 900}, new int[] {100, 300}, new float[] {1, 1})));
    }

    private static InterviewProgress answer(InterviewProgress progress, Answer answer) {
        return ((Result.Accepted) progress.answer(answer)).progress();
    }

    private static Facts person() {
        return new Facts(name(), "female", LocalDate.of(1970, 1, 1), "汉", "演示县", idNumber());
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

    private static String phone() {
        return assembled('1', '7', '9', '4', '6', '2', '8', '3', '5', '1', '9');
    }

    private static String assembled(int... codePoints) {
        return new String(codePoints, 0, codePoints.length);
    }

    private static byte[] dump(Path file) throws Exception {
        // The dump collects once, which shows also what only a finalizer that has still to run would hold.
        HotSpotDiagnosticMXBean diagnostics = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        diagnostics.dumpHeap(file.toString(), true);
        return Files.readAllBytes(file);
    }

    private static int occurrences(byte[] heap, String planted, Charset charset) {
        byte[] wanted = planted.getBytes(charset);
        if (!planted.equals(new String(wanted, charset))) {
            return 0;
        }
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
}
