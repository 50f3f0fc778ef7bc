package fayi.kiosk.calculate;

import fayi.content.calculator.Calculator;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.content.interview.Result;
import fayi.content.rule.RuleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What becomes of a touch while something is reckoned. Pure: it never throws and never waits. */
public final class CalculateMachine {
    private CalculateMachine() {}

    /**
     * What can be reckoned is there: shows it, or goes straight to the first question of what was asked for.
     *
     * @param wanted the id of a calculator, when the person came for one
     */
    public static CalculateStep opened(
            Calculating held, List<Calculator> calculators, RuleData data, Optional<String> wanted, LocalDate today) {
        Calculating opened = held.opened(calculators, data);
        return wanted.flatMap(id -> find(calculators, id))
                .map(calculator -> moved(opened.begun(calculator, false, today), today))
                .orElseGet(() -> CalculateStep.at(new CalculatePage.Choosing(), opened));
    }

    /** The step that a touch causes. */
    public static CalculateStep touched(CalculatePage page, Calculating held, CalculateTouch touch, LocalDate today) {
        if (page instanceof CalculatePage.Choosing) {
            return choosing(held, touch, today);
        }
        if (page instanceof CalculatePage.Asking) {
            return asking(page, held, touch, today);
        }
        if (page instanceof CalculatePage.Showing) {
            return showing(held, touch, today);
        }
        boolean back = touch instanceof CalculateTouch.Back;
        return new CalculateStep(page, held, back);
    }

    private static CalculateStep choosing(Calculating held, CalculateTouch touch, LocalDate today) {
        CalculatePage here = new CalculatePage.Choosing();
        if (touch instanceof CalculateTouch.Choose choice) {
            return find(held.offered(), choice.calculatorId())
                    .map(calculator -> moved(held.begun(calculator, true, today), today))
                    .orElseGet(() -> CalculateStep.at(here, held));
        }
        return new CalculateStep(here, held, touch instanceof CalculateTouch.Back);
    }

    private static CalculateStep asking(CalculatePage page, Calculating held, CalculateTouch touch, LocalDate today) {
        Optional<InterviewProgress> here = held.progress();
        if (here.isEmpty()) {
            return CalculateStep.at(new CalculatePage.Choosing(), held);
        }
        InterviewProgress progress = here.get();
        if (touch instanceof CalculateTouch.Back) {
            if (progress.canGoBack()) {
                return moved(held.at(progress.back()), today);
            }
            return held.fromList()
                    ? CalculateStep.at(new CalculatePage.Choosing(), held)
                    : new CalculateStep(page, held, true);
        }
        if (touch instanceof CalculateTouch.Draft draft && isAsked(progress, draft.questionId())) {
            return CalculateStep.at(page, held.draft(draft.questionId(), draft.draft()));
        }
        return touch instanceof CalculateTouch.Reply reply && isAsked(progress, reply.questionId())
                ? replied(held, progress, reply, today)
                : CalculateStep.at(page, held);
    }

    private static CalculateStep replied(
            Calculating held, InterviewProgress progress, CalculateTouch.Reply reply, LocalDate today) {
        Result result = progress.answer(reply.answer());
        if (result instanceof Result.Accepted accepted) {
            return moved(held.settled(reply.questionId()).at(accepted.progress()), today);
        }
        return CalculateStep.at(
                new CalculatePage.Asking(Optional.of(((Result.Rejected) result).message())),
                held.draft(reply.questionId(), reply.answer()));
    }

    private static CalculateStep showing(Calculating held, CalculateTouch touch, LocalDate today) {
        if (touch instanceof CalculateTouch.Another) {
            return CalculateStep.at(new CalculatePage.Choosing(), held);
        }
        if (touch instanceof CalculateTouch.Change change) {
            return held.progress()
                    .map(progress -> moved(held.at(progress.jumpTo(change.questionId())), today))
                    .orElseGet(() -> CalculateStep.at(new CalculatePage.Showing(), held));
        }
        return touch instanceof CalculateTouch.Back
                ? held.progress()
                        .map(progress -> moved(held.at(progress.back()), today))
                        .orElseGet(() -> CalculateStep.at(new CalculatePage.Choosing(), held))
                : CalculateStep.at(new CalculatePage.Showing(), held);
    }

    /** The question that is to be asked, or the result when there is none. */
    private static CalculateStep moved(Calculating held, LocalDate today) {
        InterviewProgress progress = held.progress().orElseThrow();
        if (!progress.isComplete() || held.chosen().isEmpty() || held.data().isEmpty()) {
            return CalculateStep.at(new CalculatePage.Asking(Optional.empty()), held);
        }
        return CalculateStep.at(
                new CalculatePage.Showing(),
                held.found(held.chosen()
                        .get()
                        .reckon(progress.effectiveAnswers(), today, held.data().get())));
    }

    private static Optional<Calculator> find(List<Calculator> calculators, String id) {
        return calculators.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static boolean isAsked(InterviewProgress progress, String questionId) {
        return progress.current().map(Question::id).filter(questionId::equals).isPresent();
    }
}
