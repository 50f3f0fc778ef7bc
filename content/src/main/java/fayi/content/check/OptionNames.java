package fayi.content.check;

import fayi.content.expression.Expression;
import fayi.content.interview.Interview;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.FilePlace;
import fayi.content.yaml.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds options that conditions name and that their question does not have: such a condition never holds, or always. */
final class OptionNames {
    private static final Pattern EQUAL = Pattern.compile("\\b([a-z][a-z0-9_]*)\\s*[!=]=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern ONE_OF = Pattern.compile("\\b([a-z][a-z0-9_]*)\\s+in\\s+\\[([^\\]]*)\\]");
    private static final Pattern AMONG = Pattern.compile("[\"']([^\"']*)[\"']\\s+in\\s+([a-z][a-z0-9_]*)\\b");
    private static final Pattern TEXT = Pattern.compile("[\"']([^\"']*)[\"']");

    private final Interview interview;
    private final List<ContentException> problems = new ArrayList<>();

    private OptionNames(Interview interview) {
        this.interview = interview;
    }

    static List<ContentException> problems(Interview interview) {
        OptionNames names = new OptionNames(interview);
        interview.values().forEach(value -> names.check(value.place(), value.expression()));
        interview.papers().forEach(paper -> names.check(paper.place(), paper.when()));
        for (Question question : interview.questions()) {
            names.check(question.place(), question.when());
            question.options().forEach(option -> names.check(option.place(), option.when()));
            question.hints().forEach(hint -> names.check(question.place(), hint.when()));
            question.checks().forEach(check -> names.check(question.place(), check.that()));
        }
        return names.problems;
    }

    private void check(FilePlace place, Optional<Expression> expression) {
        expression.ifPresent(known -> check(place, known));
    }

    private void check(FilePlace place, Expression expression) {
        String source = expression.source();
        Matcher equal = EQUAL.matcher(source);
        while (equal.find()) {
            look(place, equal.group(1), equal.group(2));
        }
        Matcher oneOf = ONE_OF.matcher(source);
        while (oneOf.find()) {
            Matcher text = TEXT.matcher(oneOf.group(2));
            while (text.find()) {
                look(place, oneOf.group(1), text.group(1));
            }
        }
        Matcher among = AMONG.matcher(source);
        while (among.find()) {
            look(place, among.group(2), among.group(1));
        }
    }

    private void look(FilePlace place, String name, String text) {
        Optional<Question> question =
                interview.question(name).filter(found -> found.type().hasOptions());
        if (question.isEmpty() || text.isEmpty() || question.get().option(text).isPresent()) {
            return;
        }
        List<String> known = question.get().options().stream().map(Option::id).toList();
        problems.add(
                place.wrong("the question '" + name + "' has no option '" + text + "'", Suggestion.of(text, known)));
    }
}
