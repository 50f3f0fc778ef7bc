package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Several papers as one, and what lies inside a paper. */
class PaperBundleTest {
    private static final byte[] FORM = SharedMaker.MAKER.make(SamplePapers.application());
    private static final byte[] RECEIPT = SharedMaker.MAKER.make(SamplePapers.delivered());

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aBundleHasAllPagesInTheirOrderAndEachPaperItsOwnCount() throws IOException {
        byte[] bundle = PaperBundle.of(List.of(FORM, RECEIPT));
        assertThat(PaperBundle.pages(bundle)).isEqualTo(PaperBundle.pages(FORM) + PaperBundle.pages(RECEIPT));
        assertThat(text(bundle).replaceAll("\\s", "")).containsSubsequence("法律援助申请表", "第2页，共2页", "第1页，共1页", "受理编号");
    }

    @Test
    void aBundleOfOneIsThatPaperAndNotTheSameBytes() {
        byte[] bundle = PaperBundle.of(List.of(FORM));
        assertThat(bundle).isEqualTo(FORM).isNotSameAs(FORM);
    }

    @Test
    void whatIsNoPdfIsRefused() {
        byte[] none = {1, 2, 3};
        assertThatThrownBy(() -> PaperBundle.pages(none)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> PaperBundle.of(List.of(FORM, none))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theAnswersLieInsideAFormAndNothingInsideAReceipt() throws IOException {
        assertThat(PdfAttachments.find(FORM, "answers.json").map(String::new))
                .hasValueSatisfying(json -> assertThat(json).contains("\"format\":\"fayi-answers-1\"", "legal-aid"));
        assertThat(PdfAttachments.find(FORM, "other.json")).isEmpty();
        assertThat(PdfAttachments.find(RECEIPT, "answers.json")).isEmpty();
    }

    @Test
    void aFormSaysThatItsAttachmentIsItsData() throws IOException {
        try (PDDocument document = Loader.loadPDF(FORM)) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey("AF"))
                    .isTrue();
        }
    }
}
