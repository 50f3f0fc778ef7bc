package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.expression.ExpressionFailedException;
import fayi.content.expression.ExpressionLanguage;
import fayi.content.expression.MalformedExpressionException;
import fayi.content.expression.ValueKind;
import fayi.content.source.BundledSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFunctionsTest {
    private static final RuleData DATA = RuleData.read(new BundledSource());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "court_fee('property', sum) | 230000",
                "court_fee('labour', sum) | 1000",
                "court_fee('divorce', 0) | 30000",
                // 100,000 × 3.1 % × 365 ÷ 365.
                "interest(sum, '2025-01-01', '2026-01-01') | 310000",
                "interest(sum, '', '2026-01-01') | 0",
                "interest(sum, '2019-08-19', '2026-01-01') | 0",
                // 100,000 × 0.0175 % × 31.
                "late_interest(sum, '2026-01-01', '2026-02-01') | 54250",
                "severance('2020-01-01', '2025-12-31', sum) | 60000000",
                "severance('', '2025-12-31', sum) | 0"
            })
    void interviewsReckonSums(String expression, long fen) throws Exception {
        assertThat(value(expression, ValueKind.MONEY)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Sunday 6 December 2026 moves to Monday.
                "limitation_end('labour_suit', '2026-11-21') | 2026-12-07",
                "limitation_end('debt', '2024-02-29') | 2027-03-01",
                "limitation_end('work_injury_own', '2025-12-06') | 2026-12-06"
            })
    void interviewsReckonLastDays(String expression, String day) throws Exception {
        assertThat(value(expression, ValueKind.DATE)).isEqualTo(day);
    }

    @Test
    void anEmptyDayHasNoEnd() throws Exception {
        assertThat(value("limitation_end('debt', '')", ValueKind.DATE)).isEqualTo("");
    }

    @Test
    void anUnknownKindIsToldAndNeverGuessed() {
        assertThatThrownBy(() -> value("court_fee('propery', sum)", ValueKind.MONEY))
                .isInstanceOf(ExpressionFailedException.class);
    }

    private static Object value(String expression, ValueKind kind) throws MalformedExpressionException {
        return new ExpressionLanguage(Map.of("sum", ValueKind.MONEY), RuleFunctions.of(DATA))
                .compile(expression, kind)
                .evaluate(Map.of("sum", 10_000_000L));
    }
}
