package fayi.content.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a paper looks like, as lines a person can compare: for each page where its lines and pictures are, and every piece of
 * text with its place in millimetres from the upper left corner and its size in points.
 */
final class PaperLayout {
    private static final double POINT = 25.4 / 72;

    private PaperLayout() {}

    static List<String> of(byte[] pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                RuleFinder rules = RuleFinder.of(document.getPage(page - 1));
                lines.add("page " + page);
                lines.add("across " + numbers(rules.across));
                lines.add("down " + numbers(rules.down));
                lines.add("pictures " + rules.pictures);
                Texts texts = new Texts(lines);
                texts.setStartPage(page);
                texts.setEndPage(page);
                texts.getText(document);
            }
        }
        return lines;
    }

    private static String numbers(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Each run of text, in the order in which it is drawn. */
    private static final class Texts extends PDFTextStripper {
        private final List<String> lines;

        Texts(List<String> lines) {
            this.lines = lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            if (!text.isBlank()) {
                lines.add(String.format(
                        "%d %d %d %s",
                        Math.round(first.getXDirAdj() * POINT),
                        Math.round(first.getYDirAdj() * POINT),
                        Math.round(first.getFontSizeInPt()),
                        text.strip()));
            }
        }
    }
}
