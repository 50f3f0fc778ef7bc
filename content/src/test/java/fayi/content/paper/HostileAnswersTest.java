package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerWords;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.Question;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody writes stands on the papers as they wrote it, and does nothing else. */
class HostileAnswersTest {
    private static final int MOST_PAGES = 9;
    private static final double POINT = 72 / 25.4;
    private static final Rectangle2D INSIDE = new Rectangle2D.Double(16 * POINT, 16 * POINT, 178 * POINT, 263 * POINT);
    /** How an office reaches the person: it is handed in, and not every paper needs it. */
    private static final Set<String> CONTACT = Set.of("phone", "address");

    private static final Glyphs GLYPHS = glyphs();
    private static final Pattern NAMED = Pattern.compile("\\[U\\+[0-9A-F]+]");
    private static final JsonMapper JSON = new JsonMapper();

    private static List<String> interviews() throws IOException {
        return BundledPapers.interviews();
    }

    private static Glyphs glyphs() {
        PaperFonts fonts = PaperFonts.installed();
        return new Glyphs(new PaperFont(fonts.main()), fonts);
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void everyAnswerStandsOnItsPapersUnharmedAndComesOutOfThemAsItWasGiven(String interview) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, InterviewPaper> papers =
                BundledPapers.of(interview, question -> HostileWords.of(question, number(numbers, question)));
        Set<String> unread = new TreeSet<>(numbers.keySet());
        for (InterviewPaper paper : papers.values()) {
            byte[] pdf = SharedMaker.MAKER.make(paper);
            String all = shown(pdf);
            String shown = NAMED.matcher(all).replaceAll("");
            for (Map.Entry<String, Integer> asked : numbers.entrySet()) {
                if (shown.contains(HostileWords.start(asked.getValue()))) {
                    unread.remove(asked.getKey());
                    written(paper, asked.getKey()).forEach(words -> {
                        assertThat(shown)
                                .as("%s of %s", asked.getKey(), paper.templateId())
                                .contains(visible(words));
                        named(words).forEach(name -> assertThat(all).contains(name));
                    });
                } else if (written(paper, asked.getKey()).findAny().isEmpty()) {
                    unread.remove(asked.getKey());
                }
            }
            assertThat(shown).as(paper.templateId()).doesNotContain("root:", "\u202E", "\u200B");
            assertAttachedAsGiven(paper, pdf);
        }
        unread.removeAll(CONTACT);
        assertThat(unread).as("answers that stand on no paper").isEmpty();
    }

    private static int number(Map<String, Integer> numbers, Question question) {
        return numbers.computeIfAbsent(question.id(), id -> numbers.size() + 10);
    }

    /** What of an answer are words that somebody wrote. */
    private static Stream<String> written(InterviewPaper paper, String question) {
        Answer answer = paper.progress().effectiveAnswers().find(question).orElseGet(Answer.Skipped::new);
        if (answer instanceof Answer.Text text) {
            return Stream.of(text.text());
        } else if (answer instanceof Answer.Place place) {
            return Stream.of(place.line());
        } else if (answer instanceof Answer.Person person) {
            return Stream.of(person.party().text(PartyField.NAME));
        }
        return answer instanceof Answer.Parties parties
                ? parties.parties().stream().map((Party party) -> party.text(PartyField.NAME))
                : Stream.empty();
    }

    /** The number under which each character that no font has is named; the order of these is another in the PDF. */
    private static List<String> named(String words) {
        return words.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !GLYPHS.has(point) && !GLYPHS.isDrawn(point))
                .mapToObj(point -> String.format("[U+%04X]", point))
                .toList();
    }

    /** Without spaces, and without what the font lacks: that is a picture, or named. */
    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.codePoints().filter(point -> !Character.isWhitespace(point)).forEach(point -> {
            if (GLYPHS.has(point)) {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    /** What stands between the margins, page after page, without spaces. */
    private static String shown(byte[] pdf) throws IOException {
        StringBuilder shown = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, MOST_PAGES);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.addRegion("inside", INSIDE);
                area.extractRegions(document.getPage(page));
                String text =
                        area.getTextForRegion("inside").replaceAll("\\s", "").replaceFirst("^(\\d+\\.)+", "");
                assertThat(text).as("page %s", page + 1).isNotEmpty();
                shown.append(text);
            }
        }
        return shown.toString();
    }

    private static void assertAttachedAsGiven(InterviewPaper paper, byte[] pdf) throws IOException {
        JsonNode attached =
                JSON.readTree(PdfAttachments.find(pdf, "answers.json").orElseThrow());
        List<String> ids = new ArrayList<>();
        for (JsonNode entry : attached.get("answers")) {
            String id = entry.get("id").asString();
            ids.add(id);
            Answer given = paper.progress().effectiveAnswers().find(id).orElseThrow();
            JsonNode value = entry.get("value");
            if (given instanceof Answer.Skipped) {
                assertThat(value).as(id).isNull();
            } else if (given instanceof Answer.Text text) {
                assertThat(value.asString()).as(id).isEqualTo(text.text());
            } else {
                assertThat(value).as(id).isEqualTo(JSON.readTree(JSON.writeValueAsBytes(AnswerWords.plain(given))));
            }
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        paper.progress().effectiveAnswers().questionIds());
    }
}
