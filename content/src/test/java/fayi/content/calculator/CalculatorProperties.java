package fayi.content.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.content.interview.Result;
import fayi.content.rule.ResultLine;
import fayi.content.rule.RuleData;
import fayi.content.rule.RuleOutcome;
import fayi.content.rule.RuleResult;
import fayi.content.source.BundledSource;
import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a person answers, every calculator comes to a result that says where it is from. */
class CalculatorProperties {
    private static final List<Calculator> ALL = CalculatorReader.read(new BundledSource());
    private static final RuleData DATA = RuleData.read(new BundledSource());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int MOST_TRIES = 200;

    @Property(tries = 400)
    void anyAnswersEndInAResultWithArticlesStepsAndNoSumBelowZero(
            @ForAll("calculators") Calculator calculator, @ForAll Random random) {
        InterviewProgress progress = answered(calculator, random);
        RuleOutcome outcome = calculator.reckon(progress.effectiveAnswers(), TODAY, DATA);
        if (outcome instanceof RuleOutcome.Lacking lacking) {
            assertThat(lacking.needs()).isNotEmpty();
            return;
        }
        RuleResult result = ((RuleOutcome.Found) outcome).result();
        assertThat(result.articles()).isNotEmpty();
        assertThat(result.steps()).isNotEmpty();
        Stream.concat(Stream.of(result.main()), result.lines().stream())
                .filter(ResultLine.Sum.class::isInstance)
                .forEach(line -> assertThat(((ResultLine.Sum) line).fen()).isNotNegative());
        texts(result).forEach(text -> {
            assertThat(text.chinese()).isNotBlank().doesNotContain("{").doesNotContain("null");
            assertThat(text.english()).isNotBlank().doesNotContain("{").doesNotContainPattern("[\\u4e00-\\u9fff]");
        });
    }

    @Provide
    Arbitrary<Calculator> calculators() {
        return Arbitraries.of(ALL);
    }

    static InterviewProgress answered(Calculator calculator, Random random) {
        InterviewProgress progress = calculator.begin(TODAY);
        for (int tries = 0; tries < MOST_TRIES && progress.current().isPresent(); tries++) {
            Question question = progress.current().get();
            if (progress.answer(answer(question, progress, random)) instanceof Result.Accepted accepted) {
                progress = accepted.progress();
            }
        }
        assertThat(progress.isComplete()).as(calculator.id()).isTrue();
        return progress;
    }

    private static Answer answer(Question question, InterviewProgress progress, Random random) {
        if (!question.required() && random.nextInt(3) == 0) {
            return new Answer.Skipped();
        }
        return switch (question.type()) {
            case NUMBER -> new Answer.Number(between(question, random));
            case MONEY -> new Answer.Money(between(question, random));
            case YES_NO -> new Answer.YesNo(random.nextBoolean());
            case DATE -> new Answer.Date(TODAY.minusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(9_000)));
            case CHOICE -> new Answer.Choice(option(progress, random));
            case CHOICES -> new Answer.Choices(List.of(option(progress, random)));
            default -> throw new AssertionError("a calculator asks for " + question.type());
        };
    }

    private static long between(Question question, Random random) {
        long least = question.limits().least();
        long most = question.limits().most();
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + (long) (random.nextDouble() * Math.min(most - least, 1_000_000));
        };
    }

    private static String option(InterviewProgress progress, Random random) {
        return progress.options().get(random.nextInt(progress.options().size())).id();
    }

    private static Stream<LocalizedText> texts(RuleResult result) {
        Stream<LocalizedText> lines = Stream.concat(Stream.of(result.main()), result.lines().stream())
                .flatMap(line -> Stream.of(line.label(), line.value()));
        return Stream.of(lines, result.steps().stream(), result.cautions().stream(), result.beyond().stream())
                .flatMap(stream -> stream);
    }
}
