package fayi.content.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionLanguageTest {
    private final ExpressionLanguage language = new ExpressionLanguage(Map.of(
            "age", ValueKind.NUMBER,
            "person.name", ValueKind.TEXT,
            "from", ValueKind.TEXT,
            "to", ValueKind.TEXT,
            "chosen", ValueKind.TEXTS));

    @Test
    void conditionsLookAtNamedValues() throws Exception {
        Expression expression = language.compile("age >= 18 && \"a\" in chosen", ValueKind.FLAG);
        assertThat(expression.holds(values(18, "", "", List.of("a")))).isTrue();
        assertThat(expression.holds(values(17, "", "", List.of("a")))).isFalse();
        assertThat(expression.holds(values(18, "", "", List.of("b")))).isFalse();
        assertThat(expression.names()).contains("age", "chosen").doesNotContain("from");
    }

    @Test
    void yearsAndDaysAreCountedWhole() throws Exception {
        Expression years = language.compile("years_between(from, to)", ValueKind.NUMBER);
        Expression days = language.compile("days_between(from, to)", ValueKind.NUMBER);
        assertThat(years.evaluate(values(0, "2023-03-11", "2026-03-10", List.of())))
                .isEqualTo(2L);
        assertThat(years.evaluate(values(0, "2023-03-10", "2026-03-10", List.of())))
                .isEqualTo(3L);
        assertThat(days.evaluate(values(0, "2024-02-28", "2024-03-01", List.of())))
                .isEqualTo(2L);
        assertThat(days.evaluate(values(0, "", "2024-03-01", List.of()))).isEqualTo(0L);
    }

    @Test
    void aFailureNamesTheExpressionAndNoValue() throws Exception {
        Expression parse = language.compile("int(person.name) > 3", ValueKind.FLAG);
        Map<String, Object> values = Map.of("person.name", "演示某人", "age", 1L);
        assertThatThrownBy(() -> parse.holds(values))
                .isInstanceOf(ExpressionFailedException.class)
                .hasMessageContaining("int(person.name) > 3")
                .hasMessageNotContaining("演示某人")
                .hasNoCause();
        Expression date = language.compile("days_between(from, to) > 0", ValueKind.FLAG);
        Map<String, Object> broken = values(0, "演示某日", "2026-01-01", List.of());
        assertThatThrownBy(() -> date.holds(broken))
                .isInstanceOf(ExpressionFailedException.class)
                .hasMessageNotContaining("演示某日")
                .hasNoCause();
    }

    @Test
    void endlessAndDeepExpressionsAreRefused() {
        String lengthy = "age > 0" + " && age > 0".repeat(300);
        assertThatThrownBy(() -> language.compile(lengthy, ValueKind.FLAG))
                .isInstanceOf(MalformedExpressionException.class);
        String deep = "(".repeat(100) + "age" + ")".repeat(100) + " > 0";
        assertThatThrownBy(() -> language.compile(deep, ValueKind.FLAG))
                .isInstanceOf(MalformedExpressionException.class);
    }

    @Test
    void anExpressionOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> language.compile("age + 1", ValueKind.FLAG))
                .isInstanceOf(MalformedExpressionException.class)
                .hasMessageContaining("yields int where bool is needed");
    }

    private static Map<String, Object> values(long age, String from, String to, List<String> chosen) {
        return Map.of("age", age, "person.name", "", "from", from, "to", to, "chosen", chosen);
    }
}
