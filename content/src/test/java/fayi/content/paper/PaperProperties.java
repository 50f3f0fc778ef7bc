package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class PaperProperties {
    private static final PaperMaker MAKER = SharedMaker.MAKER;

    @Property(tries = 12)
    void whateverALawyerWritesBecomesAPaper(@ForAll("anything") String text) throws Exception {
        try (PDDocument document = Loader.loadPDF(MAKER.make(opinion(text)))) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @Property(tries = 8)
    void everyChineseTextIsFoundInItsPaper(@ForAll("chinese") String text) throws Exception {
        try (PDDocument document = Loader.loadPDF(MAKER.make(opinion(text)))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(text);
        }
    }

    private static OpinionPaper opinion(String text) {
        return new OpinionPaper(
                "演示律师一", "演示律师事务所", "演示-0001", Optional.empty(), text, SamplePapers.STATION, SamplePapers.AT);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.of(
                                "<",
                                ">",
                                "&",
                                "]]>",
                                "<!--",
                                "\"",
                                "'",
                                "{{text}}",
                                "\u202E",
                                "\uD800",
                                "\u0000",
                                "&#0;",
                                "𠀋",
                                "👩‍👩‍👧")
                        .list()
                        .ofMaxSize(40)
                        .map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(24);
    }
}
