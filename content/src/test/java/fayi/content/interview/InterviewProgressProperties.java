package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class InterviewProgressProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private final Interview interview = ContentLibrary.bundled().interview("legal-aid");

    @Property(tries = 150)
    void noSequenceOfStepsLosesAnAcceptedAnswer(@ForAll("people") Facts person, @ForAll("steps") List<Step> steps) {
        InterviewProgress progress = InterviewProgress.start(interview, person, TODAY);
        Map<String, Answer> accepted = new HashMap<>();
        for (Step step : steps) {
            String asked = progress.current().map(Question::id).orElse("");
            InterviewProgress after = step.take(progress);
            if ((step instanceof Give || step instanceof GiveFitting) && after != progress) {
                accepted.put(asked, after.answers().find(asked).orElseThrow());
            }
            progress = after;
            assertThat(progress.position()).isBetween(1, progress.total());
            assertThat(progress.current().isPresent() || progress.isComplete()).isTrue();
        }
        for (Map.Entry<String, Answer> one : accepted.entrySet()) {
            assertThat(progress.answers().find(one.getKey())).contains(one.getValue());
        }
        assertThat(progress.answers().questionIds()).isEqualTo(accepted.keySet());
        assertThat(progress.effectiveAnswers().questionIds()).isSubsetOf(accepted.keySet());
    }

    @Property(tries = 150)
    void afterAnyStepsThePersonComesToTheEnd(
            @ForAll("people") Facts person, @ForAll("steps") List<Step> steps, @ForAll("picks") List<Integer> picks) {
        InterviewProgress progress = InterviewProgress.start(interview, person, TODAY);
        for (Step step : steps) {
            progress = step.take(progress);
        }
        int left = 3 * interview.questions().size();
        while (!progress.isComplete() && left > 0) {
            progress = FittingAnswers.answer(progress, TODAY, picks.get(left % picks.size()));
            left--;
        }
        assertThat(progress.isComplete()).isTrue();
        assertThat(progress.summary(Locale.CHINA)).hasSize(progress.total()).allSatisfy(line -> {
            assertThat(line.answer()).isNotBlank();
            assertThat(line.label()).isNotBlank();
        });
        assertThat(progress.priorityGroups()).doesNotContain("none").doesNotHaveDuplicates();
    }

    @Property(tries = 150)
    void backAndForthWithTheSameAnswerChangesNothing(
            @ForAll("people") Facts person, @ForAll("steps") List<Step> steps) {
        InterviewProgress progress = InterviewProgress.start(interview, person, TODAY);
        for (Step step : steps) {
            progress = step.take(progress);
        }
        InterviewProgress back = progress.back();
        if (back.currentAnswer().isPresent() && back.current().isPresent()) {
            Result again = back.answer(back.currentAnswer().orElseThrow());
            if (again instanceof Result.Accepted accepted) {
                assertThat(accepted.progress().answers()).isEqualTo(progress.answers());
                assertThat(accepted.progress().effectiveAnswers()).isEqualTo(progress.effectiveAnswers());
            }
        }
    }

    /** What a person may do. */
    sealed interface Step {
        InterviewProgress take(InterviewProgress progress);
    }

    record Give(Answer answer) implements Step {
        @Override
        public InterviewProgress take(InterviewProgress progress) {
            return progress.answer(answer) instanceof Result.Accepted accepted ? accepted.progress() : progress;
        }
    }

    record GiveFitting(int pick) implements Step {
        @Override
        public InterviewProgress take(InterviewProgress progress) {
            return progress.current().isEmpty() ? progress : FittingAnswers.answer(progress, TODAY, pick);
        }
    }

    record GiveAgain() implements Step {
        @Override
        public InterviewProgress take(InterviewProgress progress) {
            return progress.currentAnswer()
                    .map(answer -> new Give(answer).take(progress))
                    .orElse(progress);
        }
    }

    record Back() implements Step {
        @Override
        public InterviewProgress take(InterviewProgress progress) {
            return progress.back();
        }
    }

    record Jump(String questionId) implements Step {
        @Override
        public InterviewProgress take(InterviewProgress progress) {
            return progress.jumpTo(questionId);
        }
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 9999).list().ofSize(20);
    }

    @Provide
    Arbitrary<Facts> people() {
        return Combinators.combine(
                        Arbitraries.of("male", "female", "unknown"),
                        Arbitraries.integers().between(1930, 2025))
                .as((sex, year) -> new Facts("演示某人", sex, LocalDate.of(year, 3, 10), "彝", "演示县", "110101190001011009"));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Stream<String> optionIds = interview.questions().stream()
                .flatMap(question -> question.options().stream())
                .map(Option::id);
        List<String> options =
                Stream.concat(optionIds, Stream.of("no_such_option")).toList();
        List<String> questions =
                interview.questions().stream().map(Question::id).toList();
        Arbitrary<Answer> answers = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(Answer.Text::new),
                Arbitraries.of("13800000000", "0833-1234567", "我没有拿到工钱").map(Answer.Text::new),
                Arbitraries.longs().between(-1, 40).map(Answer.Number::new),
                Arbitraries.longs().between(-1, 100_000_000).map(Answer.Money::new),
                Arbitraries.integers().between(-2, 1500).map(days -> new Answer.Date(TODAY.minusDays(days))),
                Arbitraries.of(true, false).map(Answer.YesNo::new),
                Arbitraries.of(options).map(Answer.Choice::new),
                Arbitraries.of(options).list().ofMaxSize(3).map(Answer.Choices::new),
                Arbitraries.create(Answer.Skipped::new));
        Arbitrary<Step> given = answers.map(Give::new);
        Arbitrary<Step> fitting = Arbitraries.integers().between(0, 9999).map(GiveFitting::new);
        Arbitrary<Step> again = Arbitraries.create(GiveAgain::new);
        Arbitrary<Step> back = Arbitraries.create(Back::new);
        Arbitrary<Step> jump = Arbitraries.of(questions).map(Jump::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, given),
                        Tuple.of(8, fitting),
                        Tuple.of(2, again),
                        Tuple.of(2, back),
                        Tuple.of(1, jump))
                .list()
                .ofMaxSize(120);
    }
}
