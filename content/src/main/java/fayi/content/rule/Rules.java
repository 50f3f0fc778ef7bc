package fayi.content.rule;

import java.util.List;
import java.util.Optional;

/** Every rule there is. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new UnpaidWagesRule(),
            new OvertimeRule(),
            new SeveranceRule(),
            new DoublePayRule(),
            new DeadlineRule(),
            new CourtFeeRule(),
            new LoanInterestRule(),
            new LatePerformanceRule(),
            new TrafficRule(),
            new WorkInjuryRule(),
            new MeansTestRule());

    private Rules() {}

    /** All rules. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with this id, if there is one. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
