package fayi.content.check;

import fayi.content.interview.Interview;
import fayi.content.interview.PlannedPaper;
import fayi.content.interview.Question;
import fayi.content.interview.Reachability;
import fayi.content.paper.TemplateFile;
import fayi.content.source.ContentSource;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.ContentException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks an interview that could be read, with its papers. */
final class InterviewCheck {
    private final ContentSource source;
    private final Interview interview;
    private final List<ContentException> problems = new ArrayList<>();

    InterviewCheck(ContentSource source, Interview interview) {
        this.source = source;
        this.interview = interview;
    }

    List<ContentException> problems(String path) {
        if (!path.equals("interviews/" + interview.id() + ".yaml")) {
            problems.add(new ContentException(
                    path,
                    1,
                    "the interview calls itself '" + interview.id() + "'",
                    "Give file and interview one name."));
        }
        if (interview.papers().stream().allMatch(paper -> paper.when().isPresent())) {
            problems.add(new ContentException(
                    path,
                    1,
                    "there may be answers of which no paper is made",
                    "Add 'papers' with one that has no 'when'."));
        }
        problems.addAll(OptionNames.problems(interview));
        problems.addAll(Reachability.problems(interview));
        TemplateCheck templates = new TemplateCheck(source, interview);
        interview.papers().forEach(paper -> check(paper, templates));
        checkValuesAreUsed(templates.used());
        interview.questions().forEach(this::checkTranslations);
        return List.copyOf(problems);
    }

    private void check(PlannedPaper paper, TemplateCheck templates) {
        try {
            new TemplateFile(source).whole(paper.templateId());
            problems.addAll(templates.problems(TemplateFile.path(paper.templateId())));
        } catch (ContentException broken) {
            problems.add(
                    broken.line() > 0
                            ? broken
                            : paper.place()
                                    .wrong(
                                            "the paper '" + paper.templateId() + "' is not there",
                                            "Add " + TemplateFile.path(paper.templateId()) + "."));
        }
    }

    private void checkValuesAreUsed(List<String> onPapers) {
        Set<String> used = new HashSet<>();
        onPapers.forEach(name -> used.add(name.replaceFirst("^(is|values|capital)\\.", "")));
        interview.names().forEach(used::add);
        interview.values().stream()
                .filter(value -> !used.contains(value.name()))
                .forEach(value -> problems.add(value.place()
                        .wrong(
                                "nothing uses the value '" + value.name() + "'",
                                "Use it in a condition or paper, or remove it.")));
    }

    private void checkTranslations(Question question) {
        Stream.of(
                        Stream.of(question.label(), question.prompt()),
                        question.help().stream(),
                        question.needs().stream(),
                        question.group().stream(),
                        question.options().stream().map(option -> option.text()),
                        question.hints().stream().map(hint -> hint.text()),
                        question.checks().stream().map(check -> check.message()))
                .flatMap(texts -> texts)
                .filter(InterviewCheck::isChineseInEnglish)
                .forEach(text -> problems.add(question.place()
                        .wrong(
                                "a text of the question '" + question.id() + "' stands in Chinese where English should",
                                "Translate '" + text.english() + "'.")));
    }

    private static boolean isChineseInEnglish(LocalizedText text) {
        return text.english().codePoints().anyMatch(Character::isIdeographic)
                && text.english().codePoints().noneMatch(letter -> letter < 128 && Character.isLetter(letter));
    }
}
