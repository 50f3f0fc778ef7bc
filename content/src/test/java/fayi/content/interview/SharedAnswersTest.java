package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is asked a second time finds what they said, and what their card says, in the field; nothing counts unseen. */
class SharedAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Facts FACTS =
            new Facts("演示人", "female", LocalDate.of(1970, 1, 1), "汉", "演示县演示乡1组", "110101197001011009");
    private static final ContentLibrary LIBRARY = ContentLibrary.bundled();

    private static InterviewProgress start(String interview) {
        return InterviewProgress.start(LIBRARY.interview(interview), FACTS, TODAY);
    }

    private static InterviewProgress accepted(InterviewProgress progress, Answer answer) {
        assertThat(progress.answer(answer)).isInstanceOf(Result.Accepted.class);
        return ((Result.Accepted) progress.answer(answer)).progress();
    }

    private static InterviewProgress until(InterviewProgress begun, String question) {
        InterviewProgress progress = begun;
        for (int pick = 0;
                progress.current().filter(asked -> !asked.id().equals(question)).isPresent();
                pick++) {
            progress = FittingAnswers.answer(progress, TODAY, pick);
        }
        return progress;
    }

    @Test
    void whatWasSaidInOneInterviewIsOfferedInAnother() {
        InterviewProgress first = accepted(start("loan-complaint"), new Answer.Text("13800000000"));
        SharedAnswers shared = first.sharedWith(SharedAnswers.NONE);
        assertThat(start("support-complaint").offer(shared))
                .contains(new Offer(new Answer.Text("13800000000"), Offer.Origin.EARLIER));
    }

    @Test
    void anOfferIsNoAnswerUntilItIsGiven() {
        SharedAnswers shared = SharedAnswers.NONE.with("phone", new Answer.Text("13800000000"));
        InterviewProgress progress = start("support-complaint");
        assertThat(progress.offer(shared)).isPresent();
        assertThat(progress.effectiveAnswers().questionIds()).isEmpty();
        assertThat(progress.position()).isEqualTo(1);
    }

    @Test
    void theCardOffersTheAddressAndWhatWasSaidGoesBeforeIt() {
        InterviewProgress asked = accepted(start("loan-complaint"), new Answer.Text("13800000000"));
        assertThat(asked.offer(SharedAnswers.NONE))
                .contains(new Offer(new Answer.Place(List.of(), FACTS.address()), Offer.Origin.CARD));
        Answer elsewhere = new Answer.Place(List.of("演示县"), "工地");
        assertThat(asked.offer(SharedAnswers.NONE.with("address", elsewhere)))
                .contains(new Offer(elsewhere, Offer.Origin.EARLIER));
    }

    @Test
    void whatDoesNotFitIsNotOffered() {
        SharedAnswers shared = SharedAnswers.NONE.with("phone", new Answer.Text("1"));
        assertThat(start("loan-complaint").offer(shared)).isEmpty();
        assertThat(start("loan-complaint").offer(SharedAnswers.NONE.with("phone", new Answer.Number(3))))
                .isEmpty();
    }

    @Test
    void whatWasLeftOpenAndWhatNoLongerCountsIsNotShared() {
        assertThat(SharedAnswers.NONE.with("phone", new Answer.Skipped())).isEqualTo(SharedAnswers.NONE);
        SharedAnswers shared = start("loan-complaint").sharedWith(SharedAnswers.NONE.with("owed", new Answer.Money(5)));
        assertThat(shared.find("owed")).contains(new Answer.Money(5));
        assertThat(shared.find("phone")).isEqualTo(Optional.empty());
    }

    @Test
    void whoAskedForMediationOfTheirWagesNeedNotSayTheSumAgainForTheComplaint() {
        InterviewProgress asked = until(start("wage-arrears"), "owed");
        SharedAnswers shared = accepted(asked, new Answer.Money(1_260_000)).sharedWith(SharedAnswers.NONE);
        assertThat(until(start("wages-complaint"), "owed").offer(shared))
                .contains(new Offer(new Answer.Money(1_260_000), Offer.Origin.EARLIER));
        assertThat(until(start("wages-complaint"), "worked_from").offer(shared)).isPresent();
    }

    @Test
    void theTextFormTellsNothing() {
        assertThat(SharedAnswers.NONE.with("phone", new Answer.Text("13800000000")))
                .hasToString("SharedAnswers[1 masked]");
    }
}
