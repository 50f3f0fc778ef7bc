package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdleTest {
    private final Walk walk = new Walk();

    private void isWarnedAfter(int seconds) {
        walk.seconds(seconds - 1);
        assertThat(walk.overlay()).isEmpty();
        walk.seconds(1);
        assertThat(walk.overlay()).contains(new Overlay.StillThere(20));
    }

    @Test
    void aPageThatIsReadWarnsAfterAMinute() {
        walk.toHome();
        isWarnedAfter(60);
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.Play.class);
    }

    @Test
    void whoTypesHasTwoMinutes() {
        walk.toFirstQuestion();
        isWarnedAfter(120);
    }

    @Test
    void theWarningCountsDownToTheWipe() {
        walk.toFirstQuestion().seconds(120).seconds(13);
        assertThat(walk.overlay()).contains(new Overlay.StillThere(7));
        walk.seconds(6).isOn(InterviewPage.Asking.class);
        walk.seconds(1).isOn(LeavingPage.Wiping.class);
        assertThat(walk.visit().dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(walk.overlay()).isEmpty();
    }

    @Test
    void anyTouchDismissesTheWarningAndDoesNothingElse() {
        walk.toConfirm().seconds(65).touch(new Touch.Proceed()).isOn(InterviewPage.Confirm.class);
        assertThat(walk.overlay()).isEmpty();
        isWarnedAfter(60);
    }

    @Test
    void aTouchBeforeTheWarningGivesTheWholeTimeAgain() {
        walk.toHome().seconds(59).touch(new Touch.Activity());
        isWarnedAfter(60);
    }

    @Test
    void whoWaitsInTheQueueIsAskedAfterTenMinutes() {
        walk.toQueue().happens(Effect.Consult.class, task -> new Outcome.Queued(task, "T-1", 1, Optional.empty()));
        walk.seconds(300).happens(Effect.Consult.class, task -> new Outcome.Queued(task, "T-1", 0, Optional.empty()));
        isWarnedAfter(300);
    }

    @Test
    void aQueueThatFailedWarnsLikeAnyPage() {
        walk.toQueue()
                .seconds(200)
                .happens(Effect.Consult.class, task -> new Outcome.Failed(task, Trouble.HUB_UNREACHABLE));
        isWarnedAfter(60);
    }

    @Test
    void aCallLastsAsLongAsItLasts() {
        walk.toCall().seconds(3 * 60 * 60).isOn(ConsultationPage.Call.class);
        assertThat(walk.overlay()).isEmpty();
    }

    @Test
    void aPrintThatMovesIsWaitedForAndOneThatStandsStillIsNot() {
        walk.toForm()
                .touch(new Touch.Print())
                .prints(PrintProgress.State.PRINTING)
                .seconds(240);
        assertThat(walk.overlay()).isEmpty();
        walk.prints(PrintProgress.State.PAPER_EMPTY);
        isWarnedAfter(60);
        walk.prints(PrintProgress.State.PRINTING);
        assertThat(walk.overlay()).isEmpty();
    }

    @Test
    void whoHasWaitedForAPrintHasTimeToReadThatItIsDone() {
        walk.toForm()
                .touch(new Touch.Print())
                .prints(PrintProgress.State.PRINTING)
                .seconds(240);
        walk.prints(PrintProgress.State.PRINTED);
        isWarnedAfter(60);
    }

    @Test
    void theMachineIsWaitedForWhileItWorksButNotForEver() {
        walk.toSubmitting();
        isWarnedAfter(600);
    }

    @Test
    void anEmptyStationWaitsForEver() {
        walk.seconds(10_000).isOn(ServicePage.Attract.class);
        assertThat(walk.all()).isEmpty();
    }

    @Test
    void aClockThatIsSetBackChangesNothing() {
        walk.toHome().seconds(30).event(new VisitEvent.Tick(walk.visit().now().minusYears(1)));
        isWarnedAfter(30);
    }

    @Test
    void theCountdownIsWholeEvenWhenNoTickCameForHours() {
        walk.toHome().event(new VisitEvent.Tick(walk.visit().now().plusHours(5)));
        assertThat(walk.overlay()).contains(new Overlay.StillThere(20));
        walk.seconds(19).isOn(ServicePage.Home.class).seconds(1).isOn(LeavingPage.Wiping.class);
    }

    @Test
    void theLawyerWhoComesTakesTheWarningAway() {
        walk.toQueue().seconds(605).lawyerJoins();
        assertThat(walk.overlay()).isEmpty();
        walk.seconds(100).isOn(ConsultationPage.Call.class);
    }
}
