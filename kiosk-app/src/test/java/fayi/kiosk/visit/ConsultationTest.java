package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationTest {
    private final Walk walk = new Walk();

    private ConsultationPage.Call call() {
        return (ConsultationPage.Call) walk.isOn(ConsultationPage.Call.class).page();
    }

    @Test
    void aConsultationFromHomeNeedsNoCardAndNoSubmission() {
        walk.toQueue();
        assertThat(walk.all(Effect.Consult.class)).singleElement().satisfies(consult -> {
            assertThat(consult.topic()).isEqualTo("consultation");
            assertThat(consult.submission()).isEmpty();
        });
        assertThat(walk.all(Effect.ReadCard.class)).isEmpty();
    }

    @Test
    void whoWantsALawyerWhoSpeaksYiAsksTheHubForOne() {
        walk.toHome()
                .touch(new Touch.ChooseService("consultation-yi"), new Touch.Proceed())
                .isOn(ConsultationPage.Queue.class);
        assertThat(walk.all(Effect.Consult.class))
                .singleElement()
                .satisfies(consult -> assertThat(consult.skills()).containsExactly("yi"));
    }

    @Test
    void theHelpAsksForAnyLawyer() {
        walk.toHome().touch(new Touch.Help(), new Touch.Consult()).isOn(ConsultationPage.Queue.class);
        assertThat(walk.all(Effect.Consult.class)).singleElement().satisfies(consult -> {
            assertThat(consult.topic()).isEqualTo("consultation");
            assertThat(consult.skills()).isEmpty();
        });
    }

    @Test
    void aConsultationFromTheReceiptBringsTheSubmissionAlong() {
        walk.toReceipt().touch(new Touch.Consult(), new Touch.Consult());
        assertThat(walk.all(Effect.Consult.class)).singleElement().satisfies(consult -> {
            assertThat(consult.topic()).isEqualTo("legal-aid");
            assertThat(consult.submission()).contains(Samples.KEY);
        });
    }

    @Test
    void aConsultationFromTheHelpKeepsWhatWasSaid() {
        walk.toFirstQuestion()
                .replies(0)
                .touch(new Touch.Help(), new Touch.Consult())
                .isOn(ConsultationPage.Queue.class);
        assertThat(walk.overlay()).isEmpty();
        walk.touch(new Touch.Back()).isOn(InterviewPage.Asking.class);
        assertThat(walk.progress().answers().questionIds()).containsExactly("phone");
    }

    @Test
    void thePlaceInTheQueueIsShown() {
        walk.toQueue()
                .happens(
                        Effect.Consult.class,
                        task -> new Outcome.Queued(task, "T-1", 2, Optional.of(Duration.ofMinutes(9))));
        ConsultationPage.Queue queue = (ConsultationPage.Queue) walk.page();
        assertThat(queue.ahead()).contains(2);
        assertThat(queue.expectedWait()).contains(Duration.ofMinutes(9));
    }

    @Test
    void whoLeavesTheQueueGivesTheirPlaceBack() {
        TaskId consult = walk.toQueue().task(Effect.Consult.class);
        walk.touch(new Touch.Back());
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(consult));
        assertThat(walk.page()).isEqualTo(new ServicePage.Introduction("consultation"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"HUB_UNREACHABLE", "CALL_UNAVAILABLE", "STATION_UNKNOWN"})
    void aQueueThatCannotBeReachedIsTriedAgainOrLeft(Trouble trouble) {
        walk.toQueue().happens(Effect.Consult.class, task -> new Outcome.Failed(task, trouble));
        assertThat(((ConsultationPage.Queue) walk.page()).trouble()).contains(trouble);
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.Consult.class)).hasSize(2);
        assertThat(walk.all(Effect.Consult.class).get(1).topic()).isEqualTo("consultation");
        walk.touch(new Touch.Back()).isOn(ServicePage.Introduction.class);
    }

    @Test
    void aLawyerWhoComesIsHeard() {
        walk.toCall();
        assertThat(walk.newest())
                .singleElement()
                .isInstanceOfSatisfying(
                        Effect.Play.class, play -> assertThat(play.tone()).isEqualTo(Effect.Tone.ATTENTION));
        assertThat(walk.visit().dossier().consultation().orElseThrow().lawyer()).contains(Samples.LAWYER);
    }

    @Test
    void microphoneAndCameraAreSetOnceForEachChange() {
        walk.toCall().touch(new Touch.MuteMicrophone(true), new Touch.MuteMicrophone(true), new Touch.HideCamera(true));
        assertThat(walk.all(Effect.SetCall.class))
                .containsExactly(
                        new Effect.SetCall(call().task(), true, false), new Effect.SetCall(call().task(), true, true));
        assertThat(call().muted()).isTrue();
        assertThat(call().hidden()).isTrue();
    }

    @Test
    void theLineAndTheLawyerWhoIsAwayAreShownAndTheCallGoesOn() {
        walk.toCall()
                .happens(Effect.Consult.class, task -> new Outcome.LineChanged(task, Line.FAILED))
                .happens(Effect.Consult.class, task -> new Outcome.PeerAway(task, true));
        assertThat(call().line()).isEqualTo(Line.FAILED);
        assertThat(call().peerAway()).isTrue();
        assertThat(walk.happens(Effect.Consult.class, task -> new Outcome.PeerAway(task, false))
                        .page())
                .isEqualTo(new ConsultationPage.Call(call().task(), Line.FAILED, false, false, false));
    }

    @Test
    void hangingUpIsAskedBackOnce() {
        TaskId consult = walk.toCall().task(Effect.Consult.class);
        walk.touch(new Touch.HangUp()).isOn(ConsultationPage.Call.class);
        assertThat(walk.overlay()).contains(new Overlay.AskHangUp());
        walk.touch(new Touch.HangUp()).isOn(ConsultationPage.Rating.class);
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(consult));
        assertThat(walk.overlay()).isEmpty();
    }

    @Test
    void whoDoesNotHangUpAfterAllGoesOnTalking() {
        walk.toCall().touch(new Touch.HangUp(), new Touch.Dismiss()).isOn(ConsultationPage.Call.class);
        assertThat(walk.overlay()).isEmpty();
        walk.touch(new Touch.Home()).isOn(ConsultationPage.Call.class);
        assertThat(walk.overlay()).contains(new Overlay.AskHangUp());
    }

    @Test
    void aQuestionAboutACallThatHasEndedGoesAway() {
        walk.toCall().touch(new Touch.HangUp()).callEnds().isOn(ConsultationPage.Rating.class);
        assertThat(walk.overlay()).isEmpty();
    }

    @Test
    void anOpinionIsMadeAndPrintedByItselfBeforeTheRating() {
        walk.toCall()
                .opinionWritten()
                .isOn(ConsultationPage.Call.class)
                .callEnds()
                .isOn(ConsultationPage.Advice.class);
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.MakeOpinion.class);
        walk.happens(Effect.MakeOpinion.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.Print.class);
        walk.prints(PrintProgress.State.PRINTED);
        assertThat(walk.visit().dossier().consultation().orElseThrow().printed())
                .isTrue();
        walk.touch(new Touch.Proceed()).isOn(ConsultationPage.Rating.class);
    }

    @Test
    void anOpinionThatCannotBePrintedIsTriedAgainOrDoneWithout() {
        walk.toCall()
                .opinionWritten()
                .callEnds()
                .happens(Effect.MakeOpinion.class, task -> new Outcome.PaperMade(task, Samples.paper("")))
                .happens(Effect.Print.class, task -> new Outcome.Failed(task, Trouble.PRINTER_OFFLINE));
        assertThat(((ConsultationPage.Advice) walk.page()).trouble()).contains(Trouble.PRINTER_OFFLINE);
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.Print.class)).hasSize(2);
        assertThat(walk.all(Effect.MakeOpinion.class)).hasSize(1);
        walk.touch(new Touch.Proceed()).isOn(ConsultationPage.Rating.class);
    }

    @Test
    void aCallThatFailsIsToldOnTheRating() {
        walk.toCall().happens(Effect.Consult.class, task -> new Outcome.Failed(task, Trouble.CONSULTATION_ENDED));
        assertThat(walk.page())
                .isEqualTo(new ConsultationPage.Rating(Optional.empty(), Optional.of(Trouble.CONSULTATION_ENDED)));
    }

    @Test
    void aTicketThatEndsBeforeALawyerCameIsNotRated() {
        walk.toQueue().callEnds();
        assertThat(((ConsultationPage.Queue) walk.page()).trouble()).contains(Trouble.CONSULTATION_ENDED);
    }

    @Test
    void aConsultationIsRatedOnce() {
        walk.toCall().callEnds().touch(new Touch.Rate(5), new Touch.Rate(1), new Touch.Rate(0));
        assertThat(walk.all(Effect.Rate.class))
                .containsExactly(new Effect.Rate(walk.task(Effect.Rate.class), "T-1", 5));
        walk.happens(Effect.Rate.class, task -> new Outcome.Failed(task, Trouble.NOT_RATED));
        assertThat(((ConsultationPage.Rating) walk.page()).trouble()).contains(Trouble.NOT_RATED);
        walk.touch(new Touch.Proceed()).isOn(ServicePage.Closing.class);
    }

    @Test
    void aRatingOutsideTheScaleIsNone() {
        walk.toCall().callEnds().touch(new Touch.Rate(0), new Touch.Rate(6)).isOn(ConsultationPage.Rating.class);
        assertThat(walk.all(Effect.Rate.class)).isEmpty();
    }

    @Test
    void aRatingMayBeLeftOut() {
        walk.toCall().callEnds().touch(new Touch.Skip()).isOn(ServicePage.Closing.class);
        assertThat(walk.all(Effect.Rate.class)).isEmpty();
    }

    @Test
    void aTicketThatGoesBackToTheQueueIsWaitedForAgain() {
        walk.toCall()
                .happens(Effect.Consult.class, task -> new Outcome.Queued(task, "T-1", 0, Optional.empty()))
                .isOn(ConsultationPage.Queue.class)
                .lawyerJoins();
        assertThat(walk.all(Effect.Consult.class)).hasSize(1);
    }
}
