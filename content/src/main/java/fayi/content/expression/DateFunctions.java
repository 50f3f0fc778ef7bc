package fayi.content.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reckoning with days. Where a month lacks the day, its last one counts (Civil Code of China, article 202). What concerns
 * an empty date is 0 or empty itself.
 */
final class DateFunctions {
    private static final long MOST = 1_000_000;

    private DateFunctions() {}

    static List<ExpressionFunction> all() {
        return List.of(
                between("years_between", ChronoUnit.YEARS),
                between("days_between", ChronoUnit.DAYS),
                after("days_after", LocalDate::plusDays),
                after("months_after", LocalDate::plusMonths),
                after("years_after", LocalDate::plusYears));
    }

    private static ExpressionFunction between(String name, ChronoUnit unit) {
        return new ExpressionFunction(
                name,
                List.of(ValueKind.DATE, ValueKind.DATE),
                ValueKind.NUMBER,
                arguments -> between(unit, (String) arguments.get(0), (String) arguments.get(1)));
    }

    private static Long between(ChronoUnit unit, String from, String to) {
        return from.isEmpty() || to.isEmpty() ? 0L : unit.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static ExpressionFunction after(String name, BiFunction<LocalDate, Long, LocalDate> later) {
        return new ExpressionFunction(
                name,
                List.of(ValueKind.DATE, ValueKind.NUMBER),
                ValueKind.DATE,
                arguments -> after(later, (String) arguments.get(0), (Long) arguments.get(1)));
    }

    private static String after(BiFunction<LocalDate, Long, LocalDate> later, String date, Long number) {
        if (date.isEmpty()) {
            return "";
        }
        if (Math.abs(number) > MOST) {
            throw new IllegalArgumentException("no such day");
        }
        return later.apply(LocalDate.parse(date), number).toString();
    }
}
