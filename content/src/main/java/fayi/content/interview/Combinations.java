package fayi.content.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** All combinations of answers to some questions. */
final class Combinations {
    private static final long MOST = 20_000;
    /** The facts of whom the sample people have everything that laws ask for. */
    private static final Set<String> DECIDED = Set.of("person.sex", "person.age");

    private final SampleAnswers samples;
    private final List<Question> questions;
    private final boolean person;
    private final boolean decidable;

    /**
     * @param names of questions, derived values and facts, of which the questions count and the person's facts are noticed
     */
    Combinations(Interview interview, LocalDate today, Set<String> names) {
        samples = new SampleAnswers(interview, today);
        questions = interview.questions().stream()
                .filter(question -> names.contains(question.id()))
                .toList();
        person = names.stream().anyMatch(name -> name.startsWith("person."));
        decidable = questions.stream().allMatch(SampleAnswers::areAll)
                && names.stream().allMatch(name -> !name.startsWith("person.") || DECIDED.contains(name))
                && !names.contains("today");
    }

    /**
     * Gives the combinations one after the other until one is the wanted one.
     *
     * @return whether all that matters was tried, or the wanted one was found
     */
    boolean each(BiPredicate<Facts, Answers> isWanted) {
        List<List<Answer>> possible = new ArrayList<>();
        long count = person ? samples.people() : 1;
        for (Question question : questions) {
            List<Answer> answers = samples.of(question);
            possible.add(answers);
            count *= answers.size();
            if (count > MOST) {
                return false;
            }
        }
        for (long number = 0; number < count; number++) {
            long rest = number;
            Answers answers = Answers.none();
            for (int index = 0; index < questions.size(); index++) {
                List<Answer> choices = possible.get(index);
                answers = answers.with(questions.get(index).id(), choices.get((int) (rest % choices.size())));
                rest /= choices.size();
            }
            if (isWanted.test(samples.person((int) rest), answers)) {
                return true;
            }
        }
        return decidable;
    }
}
