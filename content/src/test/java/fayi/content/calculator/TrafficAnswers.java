package fayi.content.calculator;

import fayi.content.interview.Answer;
import java.util.Map;

/** Somebody hurt on the road, with a child and a mother to maintain. */
final class TrafficAnswers {
    static final Map<String, Answer> DISABLED = Map.ofEntries(
            Map.entry("outcome", new Answer.Choice("disabled")),
            Map.entry("age", new Answer.Number(40)),
            Map.entry("grade", new Answer.Choice("g8")),
            Map.entry("medical", new Answer.Money(3_256_078)),
            Map.entry("hospital_days", new Answer.Number(23)),
            Map.entry("lost_days", new Answer.Number(120)),
            Map.entry("day_income", new Answer.Money(20_000)),
            Map.entry("nursing_days", new Answer.Number(60)),
            Map.entry("nutrition", new Answer.Money(100_000)),
            Map.entry("travel", new Answer.Money(46_000)),
            Map.entry("children", new Answer.Number(1)),
            Map.entry("child_age_1", new Answer.Number(10)),
            Map.entry("child_supporters", new Answer.Number(2)),
            Map.entry("elders", new Answer.Number(1)),
            Map.entry("elder_age_1", new Answer.Number(70)),
            Map.entry("elder_supporters", new Answer.Number(3)),
            Map.entry("share", new Answer.Number(70)));

    private TrafficAnswers() {}
}
