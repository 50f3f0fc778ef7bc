package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ExpressionFunction;
import fayi.content.expression.ValueKind;
import fayi.content.place.Places;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an interview from YAML and checks all of it: unknown keys and types, missing translations, double ids, conditions
 * that are no CEL or look at what is not there or comes later, and derived values that need themselves. Every mistake is a
 * {@link ContentException} with file, line and remedy.
 */
public final class InterviewReader {
    private static final String PLACES = "places.yaml";
    private static final int MOST_SIGNERS = 6;

    private final String file;
    private final InterviewNames names;
    private final List<WrittenQuestion> written;
    private final Places places;

    private InterviewReader(String file, InterviewNames names, List<WrittenQuestion> written, Places places) {
        this.places = places;
        this.file = file;
        this.names = names;
        this.written = written;
    }

    /**
     * The interview written as {@code text}, which uses no parts.
     *
     * @param file its name for messages
     */
    public static Interview read(String file, String text) {
        return read(file, text, path -> Optional.empty(), List.of());
    }

    /**
     * The interview written as {@code text}.
     *
     * @param file its name for messages
     * @param source has the parts that it uses, under {@code interviews/part/}, and {@code places.yaml}
     * @param functions what its conditions may call beside those over dates
     */
    public static Interview read(String file, String text, ContentSource source, List<ExpressionFunction> functions) {
        YamlKeys root = YamlFile.read(file, text)
                .keys("interview", "title", "values", "priority", "papers", "offices", "questions");
        List<WrittenQuestion> written = WrittenQuestion.all(root, source);
        Places places =
                source.read(PLACES).map(areas -> Places.read(PLACES, areas)).orElse(Places.NONE);
        return new InterviewReader(file, InterviewNames.of(root, written, functions), written, places).interview(root);
    }

    private Interview interview(YamlKeys root) {
        QuestionReader reader = new QuestionReader(names);
        List<Question> questions = written.stream().map(reader::read).toList();
        if (questions.isEmpty()) {
            throw new ContentException(file, root.place().line(), "the interview asks nothing", "Add a question.");
        }
        return new Interview(
                root.get("interview").text(),
                root.words("title"),
                questions,
                names.derivedValues(),
                root.find("priority").map(value -> names.compile(value, ValueKind.TEXTS)),
                papers(root),
                root.list("offices").stream().map(this::office).toList(),
                places);
    }

    private List<PlannedPaper> papers(YamlKeys root) {
        Set<String> seen = new HashSet<>();
        List<PlannedPaper> papers = new ArrayList<>();
        for (YamlValue entry : root.list("papers")) {
            PlannedPaper paper = paper(entry);
            if (!seen.add(paper.templateId())) {
                throw entry.wrong("the paper '" + paper.templateId() + "' stands here twice", "Remove one of them.");
            }
            papers.add(paper);
        }
        return papers;
    }

    private PlannedPaper paper(YamlValue entry) {
        YamlKeys keys = entry.keys("paper", "title", "when", "signers");
        YamlValue template = keys.get("paper");
        if (!template.text().matches("[a-z][a-z0-9-]*")) {
            throw template.wrong(
                    "'" + template.text() + "' is no name of a paper", "Use lower-case letters, digits and '-'.");
        }
        long signers = keys.find("signers").map(YamlValue::number).orElse(1L);
        if (signers < 0 || signers > MOST_SIGNERS) {
            throw keys.get("signers").wrong("so many cannot sign", "Write 0 to " + MOST_SIGNERS + ".");
        }
        return new PlannedPaper(entry.at(), template.text(), keys.words("title"), when(keys), (int) signers);
    }

    private OfficeChoice office(YamlValue entry) {
        YamlKeys keys = entry.keys("when", "office");
        return new OfficeChoice(when(keys), keys.words("office"));
    }

    private Optional<Expression> when(YamlKeys keys) {
        return keys.find("when").map(value -> names.compile(value, ValueKind.FLAG));
    }
}
