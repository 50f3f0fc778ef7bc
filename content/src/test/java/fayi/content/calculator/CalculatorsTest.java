package fayi.content.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.content.rule.DeadlineKind;
import fayi.content.rule.Rule;
import fayi.content.rule.RuleData;
import fayi.content.rule.Rules;
import fayi.content.source.BundledSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CalculatorsTest {
    private static final List<Calculator> ALL = CalculatorReader.read(new BundledSource());
    private static final RuleData DATA = RuleData.read(new BundledSource());

    @Test
    void everyRuleIsOfferedOnceWithQuestionsOfTheSameName() {
        assertThat(ALL)
                .extracting(Calculator::id)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.all().stream().map(Rule::id).toList());
        assertThat(ALL).allSatisfy(one -> assertThat(one.questions().id()).isEqualTo(one.id()));
    }

    @Test
    void everyDeadlineCanBeChosenAndEveryChoiceIsADeadline() {
        Set<String> offered =
                question("matter").options().stream().map(Option::id).collect(Collectors.toSet());
        Set<String> known = DATA.deadlines().stream()
                .map(DeadlineKind::id)
                .filter(id -> !id.endsWith("_untold"))
                .collect(Collectors.toSet());
        assertThat(offered).isEqualTo(known);
    }

    @Test
    void everyDayThatADeadlineNeedsIsAsked() {
        Set<String> asked = calculator("deadline").questions().questions().stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        Set<String> needed = new HashSet<>();
        for (DeadlineKind kind : DATA.deadlines()) {
            needed.add(kind.from());
            kind.cap().ifPresent(cap -> needed.add(cap.from()));
            kind.cap().flatMap(DeadlineKind.Cap::longer).ifPresent(longer -> needed.add(longer.when()));
            kind.open().ifPresent(open -> needed.add(open.when()));
        }
        assertThat(asked).containsAll(needed);
    }

    static Calculator calculator(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Question question(String id) {
        return calculator("deadline").questions().question(id).orElseThrow();
    }
}
