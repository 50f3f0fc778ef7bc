package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private final Walk walk = new Walk();

    @Test
    void finishIsAskedBackOnce() {
        walk.toHome().touch(new Touch.Finish()).isOn(ServicePage.Home.class);
        assertThat(walk.overlay()).contains(new Overlay.AskFinish());
        walk.touch(new Touch.Finish()).isOn(LeavingPage.Wiping.class);
    }

    @Test
    void whoDoesNotFinishAfterAllLosesNothing() {
        walk.toFirstQuestion()
                .replies(0)
                .touch(new Touch.Finish(), new Touch.Dismiss())
                .isOn(InterviewPage.Asking.class);
        assertThat(walk.progress().answers().questionIds()).containsExactly("phone");
    }

    @Test
    void aTouchThroughTheQuestionDoesNothing() {
        walk.toHome()
                .touch(new Touch.Finish(), new Touch.ChooseService("track"), new Touch.Home(), new Touch.Consult())
                .isOn(ServicePage.Home.class);
        assertThat(walk.overlay()).contains(new Overlay.AskFinish());
    }

    @Test
    void whoseCardWasReadIsRemindedOfItAndMayGoOnceItIsGone() {
        walk.toConfirm().touch(new Touch.Finish(), new Touch.Proceed());
        assertThat(walk.page())
                .isEqualTo(new LeavingPage.Leaving(Optional.of(walk.task(Effect.AwaitCardRemoval.class)), true));
        walk.touch(new Touch.Proceed()).isOn(LeavingPage.Leaving.class);
        walk.happens(Effect.AwaitCardRemoval.class, Outcome.CardGone::new);
        assertThat(walk.page()).isEqualTo(new LeavingPage.Leaving(Optional.empty(), false));
        walk.touch(new Touch.Proceed()).isOn(LeavingPage.Wiping.class);
    }

    @Test
    void aCardThatWasFoundButNotReadIsRemindedOfToo() {
        walk.toCard()
                .happens(Effect.ReadCard.class, Outcome.CardFound::new)
                .happens(Effect.ReadCard.class, task -> new Outcome.Failed(task, Trouble.CARD_UNREADABLE))
                .touch(new Touch.Finish(), new Touch.Proceed())
                .isOn(LeavingPage.Leaving.class);
    }

    @Test
    void aCardThatStaysIsWaitedForUntilTheIdleTime() {
        walk.toConfirm()
                .touch(new Touch.Finish(), new Touch.Proceed())
                .seconds(59)
                .isOn(LeavingPage.Leaving.class);
        walk.seconds(1).isOn(LeavingPage.Wiping.class);
    }

    @Test
    void withoutACardTheLeavingPagePassesAfterTwentySeconds() {
        walk.toConfirm()
                .touch(new Touch.Finish(), new Touch.Proceed())
                .happens(Effect.AwaitCardRemoval.class, Outcome.CardGone::new)
                .seconds(19)
                .isOn(LeavingPage.Leaving.class)
                .seconds(1)
                .isOn(LeavingPage.Wiping.class);
    }

    @Test
    void aReaderThatCannotTellDoesNotKeepThePerson() {
        walk.toConfirm()
                .touch(new Touch.Finish(), new Touch.Proceed())
                .happens(Effect.AwaitCardRemoval.class, task -> new Outcome.Failed(task, Trouble.CARD_READER_OFFLINE))
                .touch(new Touch.Proceed())
                .isOn(LeavingPage.Wiping.class);
    }

    @Test
    void aPaperThatStillComesIsWaitedFor() {
        walk.toCall()
                .opinionWritten()
                .callEnds()
                .happens(Effect.MakeOpinion.class, task -> new Outcome.PaperMade(task, Samples.paper("")))
                .prints(PrintProgress.State.PRINTING)
                .touch(new Touch.Proceed(), new Touch.Skip(), new Touch.Finish())
                .isOn(LeavingPage.Leaving.class)
                .seconds(30)
                .isOn(LeavingPage.Leaving.class)
                .prints(PrintProgress.State.PRINTED)
                .seconds(1)
                .isOn(LeavingPage.Wiping.class);
    }

    @Test
    void finishEndsACall() {
        TaskId consult = walk.toCall().task(Effect.Consult.class);
        walk.touch(new Touch.Finish(), new Touch.Proceed()).isOn(LeavingPage.Wiping.class);
        assertThat(walk.all(Effect.Wipe.class)).hasSize(1);
        walk.happens(new Outcome.LawyerJoined(consult, Samples.LAWYER)).isOn(LeavingPage.Wiping.class);
    }

    @Test
    void finishFromACallThatFollowedACardEndsTheCallFirst() {
        walk.toReceipt().touch(new Touch.Consult()).lawyerJoins();
        TaskId consult = walk.task(Effect.Consult.class);
        walk.touch(new Touch.Finish(), new Touch.Finish()).isOn(LeavingPage.Leaving.class);
        assertThat(walk.newest().get(0)).isEqualTo(new Effect.Cancel(consult));
    }

    @Test
    void theQuickExitHidesEverythingAtOnceUnasked() {
        walk.toReview().touch(new Touch.QuickExit()).isOn(LeavingPage.Wiping.class);
        assertThat(walk.visit().dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(walk.all(Effect.Wipe.class).get(0).dossier().person()).isPresent();
    }

    @Test
    void whileTracesAreRemovedNoTouchDoesAnything() {
        walk.toReview().touch(new Touch.QuickExit());
        Visit before = walk.visit();
        walk.touch(
                new Touch.QuickExit(), new Touch.Begin(), new Touch.Finish(), new Touch.Help(), new Touch.NextSound());
        assertThat(walk.visit()).isEqualTo(before);
        assertThat(walk.all(Effect.Wipe.class)).hasSize(1);
    }

    @Test
    void theNextPersonFindsTheStationAsItWas() {
        walk.toFirstQuestion()
                .touch(new Touch.NextTextSize(), new Touch.SwitchLanguage(), new Touch.Help(), new Touch.QuickExit())
                .wiped();
        assertThat(walk.page()).isEqualTo(new LeavingPage.Clean(Optional.empty()));
        assertThat(walk.visit().preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(walk.visit().overlay()).isEmpty();
        assertThat(Reachable.from(walk.visit()).texts()).noneMatch(text -> text.contains(Samples.PLANTED));
    }

    @Test
    void whatAVisitHoldsWouldBeFoundIfItWereLeft() {
        Reachable held = Reachable.from(walk.toHandIn().visit());
        assertThat(held.texts()).anyMatch(text -> text.contains(Samples.PLANTED));
        assertThat(held.pictures()).isPositive();
    }

    @Test
    void theCleanPagePassesAfterEightSecondsOrAtATouch() {
        walk.toHome().touch(new Touch.QuickExit()).wiped().seconds(7).isOn(LeavingPage.Clean.class);
        walk.seconds(1).isOn(ServicePage.Attract.class);
        walk.toHome().touch(new Touch.QuickExit()).wiped().touch(new Touch.Activity());
        walk.isOn(ServicePage.Attract.class);
    }

    @Test
    void whatIsLeftOfAPersonClosesTheStationForGood() {
        walk.toReview().touch(new Touch.QuickExit()).happens(Effect.Wipe.class, task -> new Outcome.Wiped(task, false));
        assertThat(walk.page()).isEqualTo(new LeavingPage.Closed(Trouble.WIPE_INCOMPLETE));
        walk.seconds(1000).touch(new Touch.Begin(), new Touch.Activity()).event(new VisitEvent.Broken());
        assertThat(walk.page()).isEqualTo(new LeavingPage.Closed(Trouble.WIPE_INCOMPLETE));
        assertThat(walk.visit().dossier()).isEqualTo(Dossier.EMPTY);
    }

    @Test
    void whatTheProgramDidNotExpectEndsTheVisitSafelyAndIsTold() {
        walk.toReview()
                .event(new VisitEvent.Broken())
                .isOn(LeavingPage.Wiping.class)
                .event(new VisitEvent.Broken());
        assertThat(walk.all(Effect.Wipe.class)).hasSize(1);
        assertThat(walk.wiped().page()).isEqualTo(new LeavingPage.Clean(Optional.of(Trouble.UNEXPECTED)));
    }

    @Test
    void finishOnTheCleanStationIsNothing() {
        walk.touch(new Touch.Finish(), new Touch.QuickExit()).isOn(ServicePage.Attract.class);
        assertThat(walk.all()).isEmpty();
    }
}
