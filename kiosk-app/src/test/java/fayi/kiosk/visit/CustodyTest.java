package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.print.PrintProgress;
import fayi.device.print.PrintProgress.State;
import fayi.kiosk.flow.Custody;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Touch;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Printed pages lie in the tray until somebody says that they were taken. */
class CustodyTest {
    private final Walk walk = new Walk();

    @Test
    void pagesAreCountedAsTheyComeAndAreInCustodyUntilThePersonSaysSo() {
        walk.toForm().touch(new Touch.Print());
        assertThat(custody()).isEqualTo(Custody.NONE);
        comes(State.PRINTING, 0);
        assertThat(custody().pages()).isEqualTo(1);
        comes(State.PRINTING, 1);
        comes(State.PRINTED, 2);
        assertThat(custody().pages()).isEqualTo(2);
        walk.touch(new Touch.Proceed());
        assertThat(custody()).isEqualTo(Custody.NONE);
    }

    @Test
    void whoFinishesWithoutHavingSaidSoIsAskedAndConfirmsByATouch() {
        leaveWithAnOpinion();
        assertThat(custody().isOpen()).isTrue();
        walk.touch(new Touch.Proceed()).isOn(LeavingPage.Wiping.class);
        assertThat(walk.all(Effect.ReportPapersLeft.class)).isEmpty();
        assertThat(walk.wiped().page()).isEqualTo(new LeavingPage.Clean(Optional.empty()));
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceMoreInWordsAndByASound() {
        leaveWithAnOpinion();
        walk.seconds(9);
        assertThat(walk.newest()).isEmpty();
        walk.seconds(1);
        assertThat(((LeavingPage.Leaving) walk.page()).reminded()).isTrue();
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.Play.class);
        walk.seconds(5).isOn(LeavingPage.Leaving.class);
        assertThat(walk.newest()).isEmpty();
    }

    @Test
    void papersThatNobodyTookAreNotedAndToldToWhoeverIsNear() {
        leaveWithAnOpinion();
        walk.seconds(20).isOn(LeavingPage.Wiping.class);
        assertThat(walk.all(Effect.ReportPapersLeft.class))
                .singleElement()
                .satisfies(left -> assertThat(left.pages()).isEqualTo(2));
        assertThat(walk.newest()).anyMatch(Effect.Play.class::isInstance);
        assertThat(walk.wiped().page()).isEqualTo(new LeavingPage.Clean(Optional.empty(), true));
    }

    @Test
    void aVisitThatRunsOutWithPapersInTheTrayIsNotedToo() {
        walk.toForm()
                .touch(new Touch.Print())
                .prints(State.PRINTED)
                .seconds(600)
                .isOn(LeavingPage.Wiping.class);
        assertThat(walk.all(Effect.ReportPapersLeft.class)).hasSize(1);
    }

    @Test
    void withoutPapersNobodyIsRemindedAndNothingIsNoted() {
        walk.toConfirm()
                .touch(new Touch.Finish(), new Touch.Proceed())
                .happens(Effect.AwaitCardRemoval.class, Outcome.CardGone::new)
                .seconds(20)
                .isOn(LeavingPage.Wiping.class);
        assertThat(walk.all(Effect.Play.class)).isEmpty();
        assertThat(walk.all(Effect.ReportPapersLeft.class)).isEmpty();
    }

    @Test
    void whoWantsNoSoundHearsNoneAtTheEndEither() {
        leaveWithAnOpinion();
        while (walk.visit().preferences().sound() != Preferences.Sound.OFF) {
            walk.touch(new Touch.NextSound());
        }
        walk.seconds(20).isOn(LeavingPage.Wiping.class);
        assertThat(walk.newest()).noneMatch(Effect.Play.class::isInstance);
    }

    private void leaveWithAnOpinion() {
        walk.toCall()
                .opinionWritten()
                .callEnds()
                .happens(Effect.MakeOpinion.class, task -> new Outcome.PaperMade(task, Samples.paper("")))
                .prints(State.PRINTED)
                .touch(new Touch.Proceed(), new Touch.Skip(), new Touch.Proceed())
                .isOn(LeavingPage.Leaving.class);
    }

    private Custody custody() {
        return walk.visit().dossier().custody();
    }

    private void comes(State state, int pages) {
        walk.happens(Effect.Print.class, task -> new Outcome.Printing(task, new PrintProgress(state, pages, 2)));
    }
}
