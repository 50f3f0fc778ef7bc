package fayi.kiosk.effect;

import fayi.content.catalogue.Service;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.kiosk.flow.Application;
import java.time.LocalDate;
import java.util.List;

/** What a person without much trouble answers when they apply for legal aid. */
final class DemonstrationVisit {
    static final String PHONE = "13800000000";

    private DemonstrationVisit() {}

    static Service legalAid() {
        return StationUnderTest.CONTENT.catalogue().find("legal-aid").orElseThrow();
    }

    static Application answered(Interview interview, Facts facts) {
        return answered(interview, facts, PHONE, "演示一家工厂", "去年做的工，工钱一直没有给。");
    }

    static Application answered(Interview interview, Facts facts, String phone, String opponent, String story) {
        InterviewProgress progress = InterviewProgress.start(interview, facts, LocalDate.now(RealHub.CLOCK));
        for (Answer answer : List.of(
                new Answer.Text(phone),
                new Answer.Choice("other"),
                new Answer.Text(opponent),
                new Answer.Skipped(),
                new Answer.Date(LocalDate.now(RealHub.CLOCK).minusMonths(2)),
                new Answer.Text(story),
                new Answer.Choice("no"),
                new Answer.Choices(List.of("none")),
                new Answer.YesNo(true),
                new Answer.YesNo(true))) {
            Result result = progress.answer(answer);
            if (!(result instanceof Result.Accepted accepted)) {
                throw new AssertionError(
                        "Refused: " + progress.current().orElseThrow().id());
            }
            progress = accepted.progress();
        }
        if (!progress.isComplete()) {
            throw new AssertionError(
                    "Still asked: " + progress.current().orElseThrow().id());
        }
        return Application.of(legalAid()).with(progress, true);
    }
}
