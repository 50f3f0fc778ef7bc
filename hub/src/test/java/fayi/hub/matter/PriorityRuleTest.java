package fayi.hub.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "elderly",
                "minor",
                "disabled",
                "serviceman",
                "veteran",
                "other_entitled",
                "migrant_worker",
                "low_income",
                "single_mother"
            })
    void everyGroupThatTheFormKnowsGoesFirst(String group) {
        assertThat(PriorityRule.rank(List.of(group))).isEqualTo(PriorityRule.FIRST);
        assertThat(PriorityRule.reason(List.of(group))).isPresent();
    }

    @Test
    void groupsThatNobodyKnowsGiveNoPriority() {
        assertThat(PriorityRule.rank(List.of("none", "rich", ""))).isEqualTo(PriorityRule.USUAL);
        assertThat(PriorityRule.rank(List.of())).isEqualTo(PriorityRule.USUAL);
    }

    @Test
    void severalGroupsGoNoFurtherThanOne() {
        assertThat(PriorityRule.rank(List.of("elderly", "disabled"))).isEqualTo(PriorityRule.rank(List.of("disabled")));
    }
}
