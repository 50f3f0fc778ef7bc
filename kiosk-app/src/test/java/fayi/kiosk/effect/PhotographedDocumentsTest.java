package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.device.document.DocumentPage;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PhotographedDocumentsTest {
    private static final ContentLibrary CONTENT = ContentLibrary.bundled();
    private static final Facts FACTS =
            new Facts("演示一", "male", LocalDate.of(1985, 7, 1), "汉", "演示县演示乡", "110101198507010011");

    /** Evidence of two kinds, both at hand. */
    private static Application application() {
        InterviewProgress progress =
                InterviewProgress.start(CONTENT.interview("evidence-list"), FACTS, LocalDate.of(2026, 3, 10));
        for (Answer answer : List.of(
                new Answer.Text("13800000000"),
                new Answer.Place(List.of("演示县"), "演示乡"),
                new Answer.Text("演示案件"),
                new Answer.Text("演示法院"),
                new Answer.Number(2),
                new Answer.Document(true),
                new Answer.Text("借条"),
                new Answer.Document(true),
                new Answer.Text("转账"))) {
            progress = ((Result.Accepted) progress.answer(answer)).progress();
        }
        return Application.of(CONTENT.catalogue().find("evidence-list").orElseThrow())
                .with(progress, true);
    }

    private static Photograph of(String document) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return new Photograph(
                new DocumentPage(jpeg.toByteArray(), 8, 8, DocumentPage.Form.A4),
                new Pixels(1, 1, new int[1]),
                Optional.of(document).filter(name -> !name.isEmpty()));
    }

    @Test
    void eachDocumentIsOnePaperUnderItsNameAndTheRestIsOneTogether() throws IOException {
        Application application =
                application().withPhotographs(List.of(of(""), of("second"), of("first"), of("second")));
        List<PhotographedDocuments.Paper> papers =
                PhotographedDocuments.of(application).papers();
        assertThat(papers)
                .extracting(PhotographedDocuments.Paper::name, PhotographedDocuments.Paper::title)
                .containsExactly(
                        tuple("photographs-1.pdf", "第一样（1 页）"),
                        tuple("photographs-2.pdf", "第二样（2 页）"),
                        tuple("photographs.pdf", "别的材料照片（1 页）"));
        try (var second = Loader.loadPDF(papers.get(1).pdf())) {
            assertThat(second.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void theOfficeReadsWhatIsHereAndWhatIsNot() {
        Application application =
                application().withPhotographs(List.of(of("first"))).withLacking(Set.of("second"));
        assertThat(PhotographedDocuments.of(application).account().orElseThrow().answer())
                .isEqualTo("第一样：1 页；第二样：没带");
    }

    @Test
    void aPageOfADocumentThatIsNoLongerAskedAboutIsNotLost() {
        Application application = application().withPhotographs(List.of(of("fourth")));
        assertThat(PhotographedDocuments.of(application).papers())
                .extracting(PhotographedDocuments.Paper::title)
                .containsExactly("材料照片（1 页）");
    }
}
