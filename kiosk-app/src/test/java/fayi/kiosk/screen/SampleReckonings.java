package fayi.kiosk.screen;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.kiosk.calculate.CalculateMachine;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.calculate.CalculateStep;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.calculate.Calculating;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Reckoning;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people reckon, with the longest results: a deadline that has passed, a road accident with all its items. */
final class SampleReckonings {
    private static final ContentLibrary CONTENT = ContentLibrary.bundled();
    private static final LocalDate TODAY = SampleVisits.NOW.toLocalDate();

    private static final Map<String, Map<String, Answer>> ANSWERS = Map.of(
            "overtime",
            Map.of("wage", new Answer.Money(435_000), "weekday_hours", new Answer.Number(20)),
            "deadline",
            Map.of(
                    "area", new Answer.Choice("debt"),
                    "matter", new Answer.Choice("debt"),
                    "due", new Answer.Date(LocalDate.of(2022, 6, 1))),
            "court-fee",
            Map.of(
                    "kind", new Answer.Choice("divorce"),
                    "claim", new Answer.Money(60_000_000),
                    "way", new Answer.Choice("mediated")),
            "traffic",
            Map.ofEntries(
                    Map.entry("outcome", new Answer.Choice("disabled")),
                    Map.entry("age", new Answer.Number(40)),
                    Map.entry("grade", new Answer.Choice("g8")),
                    Map.entry("medical", new Answer.Money(3_256_078)),
                    Map.entry("hospital_days", new Answer.Number(23)),
                    Map.entry("lost_days", new Answer.Number(120)),
                    Map.entry("day_income", new Answer.Money(20_000)),
                    Map.entry("nursing_days", new Answer.Number(60)),
                    Map.entry("children", new Answer.Number(1)),
                    Map.entry("child_age_1", new Answer.Number(10)),
                    Map.entry("child_supporters", new Answer.Number(2)),
                    Map.entry("share", new Answer.Number(70))));

    private SampleReckonings() {}

    static Set<String> ids() {
        return new TreeSet<>(ANSWERS.keySet());
    }

    /** All questions of {@code id} answered. */
    static Dossier found(String id) {
        CalculateStep step = opened(id);
        Map<String, Answer> answers = ANSWERS.getOrDefault(id, Map.of());
        while (step.page() instanceof CalculatePage.Asking) {
            String question = step.held()
                    .progress()
                    .flatMap(InterviewProgress::current)
                    .orElseThrow()
                    .id();
            Answer answer = answers.getOrDefault(question, new Answer.Skipped());
            step = CalculateMachine.touched(
                    step.page(), step.held(), new CalculateTouch.Reply(question, answer), TODAY);
        }
        return dossier(step.held());
    }

    /** The question with the most options. */
    static Dossier asking() {
        CalculateStep step = opened("deadline");
        Calculating held = CalculateMachine.touched(
                        step.page(), step.held(), new CalculateTouch.Reply("area", new Answer.Choice("court")), TODAY)
                .held();
        return dossier(held);
    }

    private static CalculateStep opened(String id) {
        return CalculateMachine.opened(
                Calculating.NOTHING, CONTENT.calculators(), CONTENT.ruleData(), Optional.of(id), TODAY);
    }

    private static Dossier dossier(Calculating held) {
        return Dossier.EMPTY.with(new Reckoning("calculate-overtime", held, Optional.empty()));
    }
}
