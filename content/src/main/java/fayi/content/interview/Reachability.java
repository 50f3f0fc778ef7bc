package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.FilePlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Finds what nobody can ever come to: questions, options and papers whose condition never holds, whatever is answered.
 * Many people are sent through the interview with answers drawn by lot. For what none of them met, every combination of the
 * answers is tried on which it depends, as long as those are choices, yes or no; where texts, numbers or days decide, what
 * was not met is left undecided and not reported.
 */
public final class Reachability {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final int PEOPLE = 100;

    private final Interview interview;
    private final Set<Object> met = new HashSet<>();

    private Reachability(Interview interview) {
        this.interview = interview;
    }

    /** One mistake for each thing that nobody can come to. */
    public static List<ContentException> problems(Interview interview) {
        Reachability reachability = new Reachability(interview);
        reachability.sendPeople();
        return reachability.unmet();
    }

    private void sendPeople() {
        Random lot = new Random(20260310);
        for (int person = 0; person < PEOPLE; person++) {
            SampleAnswers samples = new SampleAnswers(interview, TODAY);
            Answers answers = Answers.none();
            for (Question question : interview.questions()) {
                List<Answer> possible = samples.of(question);
                answers = answers.with(question.id(), possible.get(lot.nextInt(possible.size())));
            }
            walk(samples.person(lot), answers);
        }
    }

    private void walk(Facts facts, Answers answers) {
        Walk walk = Walk.through(interview, facts, TODAY, answers, Optional.empty());
        met.addAll(walk.applicable());
        Circumstances end = walk.circumstances();
        for (Question question : walk.applicable()) {
            for (Option option : question.options()) {
                if (option.when().isPresent()
                        && !met.contains(option)
                        && holds(end, option.when().get())) {
                    met.add(option);
                }
            }
        }
        for (PlannedPaper paper : interview.papers()) {
            if (!met.contains(paper)
                    && paper.when().map(when -> holds(end, when)).orElse(true)) {
                met.add(paper);
            }
        }
    }

    /** What has no value over these answers does not hold for this person; that it fails is found elsewhere. */
    private static boolean holds(Circumstances circumstances, Expression expression) {
        try {
            return circumstances.hold(expression);
        } catch (RuntimeException noValue) {
            return false;
        }
    }

    private List<ContentException> unmet() {
        List<ContentException> problems = new ArrayList<>();
        for (Question question : interview.questions()) {
            if (!met.contains(question)) {
                question.when()
                        .flatMap(when -> never(
                                when,
                                question.place(),
                                "the question '" + question.id() + "' is never asked",
                                question))
                        .ifPresent(problems::add);
            }
            for (Option option : question.options()) {
                if (met.contains(question) && !met.contains(option)) {
                    option.when()
                            .flatMap(when -> never(
                                    when, option.place(), "the option '" + option.id() + "' is never offered", option))
                            .ifPresent(problems::add);
                }
            }
        }
        for (PlannedPaper paper : interview.papers()) {
            if (!met.contains(paper)) {
                paper.when()
                        .flatMap(when -> never(
                                when, paper.place(), "the paper '" + paper.templateId() + "' is never made", paper))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<ContentException> never(Expression when, FilePlace place, String problem, Object wanted) {
        Combinations combinations = new Combinations(interview, TODAY, behind(when));
        boolean decided = combinations.each((facts, answers) -> {
            walk(facts, answers);
            return met.contains(wanted);
        });
        return decided && !met.contains(wanted)
                ? Optional.of(place.wrong(
                        problem + ": '" + when.source() + "' does not hold whatever is answered",
                        "Correct the condition, or remove it with what it stands at."))
                : Optional.empty();
    }

    /** The questions on which {@code when} depends, also by way of derived values and of those questions' own conditions. */
    private Set<String> behind(Expression when) {
        Set<String> names = new LinkedHashSet<>(when.names());
        int before;
        do {
            before = names.size();
            interview.values().stream()
                    .filter(value -> names.contains(value.name()))
                    .toList()
                    .forEach(value -> names.addAll(value.expression().names()));
            interview.questions().stream()
                    .filter(question -> names.contains(question.id()))
                    .toList()
                    .forEach(question -> {
                        question.when().ifPresent(own -> names.addAll(own.names()));
                        question.options().forEach(option -> option.when().ifPresent(own -> names.addAll(own.names())));
                        question.checks()
                                .forEach(check -> names.addAll(check.that().names()));
                    });
        } while (names.size() > before);
        return names;
    }
}
