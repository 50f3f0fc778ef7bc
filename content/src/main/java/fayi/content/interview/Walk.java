package fayi.content.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One walk through an interview's questions in their order: which apply, and which remembered answers still count. An
 * answer stops to count when its question no longer applies or an earlier answer has made it wrong.
 */
final class Walk {
    private final List<Question> applicable = new ArrayList<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private final Circumstances circumstances;

    private Walk(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** Walks to the end, or to just before the question {@code until}. */
    static Walk through(Interview interview, Facts facts, LocalDate today, Answers answers, Optional<String> until) {
        Walk walk = new Walk(new Circumstances(interview, facts, today));
        for (Question question : interview.questions()) {
            if (until.filter(question.id()::equals).isPresent()) {
                break;
            }
            walk.visit(question, answers);
        }
        return walk;
    }

    private void visit(Question question, Answers answers) {
        if (!question.when().map(circumstances::hold).orElse(true)) {
            return;
        }
        applicable.add(question);
        answers.find(question.id())
                .filter(answer ->
                        AnswerRules.objection(question, answer, circumstances).isEmpty())
                .ifPresent(answer -> {
                    answered.add(question.id());
                    circumstances.put(question.id(), answer);
                });
    }

    List<Question> applicable() {
        return List.copyOf(applicable);
    }

    Set<String> answered() {
        return Set.copyOf(answered);
    }

    Circumstances circumstances() {
        return circumstances;
    }
}
