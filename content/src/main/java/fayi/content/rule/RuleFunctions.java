package fayi.content.rule;

import fayi.content.expression.ExpressionFunction;
import fayi.content.expression.ValueKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rules as interviews call them in their conditions and values:
 *
 * <ul>
 *   <li>{@code court_fee(kind, fen)}: the most that a court charges; kinds as {@link CourtFeeKind#id()}
 *   <li>{@code limitation_end(kind, date)}: the last day of a deadline of {@code rules/deadlines.yaml}, moved where the law
 *       moves it; empty for an empty date
 *   <li>{@code interest(fen, from, to)}: simple interest at the one-year LPR of the first day; 0 where a date is empty or
 *       before the table
 *   <li>{@code late_interest(fen, due, paid)}: the doubled part for late performance
 *   <li>{@code severance(first, last, monthly)}: economic compensation without the cap of the place
 * </ul>
 */
public final class RuleFunctions {
    private RuleFunctions() {}

    /** All of them, over {@code data}. */
    public static List<ExpressionFunction> of(RuleData data) {
        return List.of(
                new ExpressionFunction(
                        "court_fee",
                        List.of(ValueKind.TEXT, ValueKind.MONEY),
                        ValueKind.MONEY,
                        given -> courtFee((String) given.get(0), (Long) given.get(1))),
                new ExpressionFunction(
                        "limitation_end",
                        List.of(ValueKind.TEXT, ValueKind.DATE),
                        ValueKind.DATE,
                        given -> limitationEnd(data, (String) given.get(0), (String) given.get(1))),
                new ExpressionFunction(
                        "interest",
                        List.of(ValueKind.MONEY, ValueKind.DATE, ValueKind.DATE),
                        ValueKind.MONEY,
                        given -> interest(data, (Long) given.get(0), (String) given.get(1), (String) given.get(2))),
                new ExpressionFunction(
                        "late_interest",
                        List.of(ValueKind.MONEY, ValueKind.DATE, ValueKind.DATE),
                        ValueKind.MONEY,
                        given -> lateInterest((Long) given.get(0), (String) given.get(1), (String) given.get(2))),
                new ExpressionFunction(
                        "severance",
                        List.of(ValueKind.DATE, ValueKind.DATE, ValueKind.MONEY),
                        ValueKind.MONEY,
                        given -> severance((String) given.get(0), (String) given.get(1), (Long) given.get(2))));
    }

    private static Long courtFee(String id, long fen) {
        return Arrays.stream(CourtFeeKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .map(kind -> CourtFee.of(kind, Math.max(0, fen)).mostFen())
                .orElseThrow(() -> new IllegalArgumentException("there is no court fee of this kind"));
    }

    private static String limitationEnd(RuleData data, String id, String start) {
        DeadlineKind kind =
                data.deadline(id).orElseThrow(() -> new IllegalArgumentException("there is no deadline of this kind"));
        if (start.isEmpty()) {
            return "";
        }
        LocalDate counted = LocalDate.parse(start).plus(kind.period());
        return (kind.rest().isPresent() ? data.restDays().orNextWorkingDay(counted) : counted).toString();
    }

    private static Long interest(RuleData data, long fen, String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return 0L;
        }
        LocalDate first = LocalDate.parse(from);
        long days = Math.max(0, ChronoUnit.DAYS.between(first, LocalDate.parse(to)));
        Optional<Integer> rate = data.lendingRates().on(first);
        return rate.map(lpr -> YearlyRate.ofHundredths(lpr).interest(Math.max(0, fen), days))
                .orElse(0L);
    }

    private static Long lateInterest(long fen, String due, String paid) {
        return due.isEmpty() || paid.isEmpty()
                ? 0L
                : LatePerformance.fen(Math.max(0, fen), LocalDate.parse(due), LocalDate.parse(paid));
    }

    private static Long severance(String first, String last, long monthly) {
        return first.isEmpty() || last.isEmpty()
                ? 0L
                : Severance.of(LocalDate.parse(first), LocalDate.parse(last), Math.max(0, monthly), 0, 0)
                        .fen();
    }
}
