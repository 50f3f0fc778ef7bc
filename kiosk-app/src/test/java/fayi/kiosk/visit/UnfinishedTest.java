package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.Question;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.CodeSlip;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.UnfinishedFlow;
import fayi.kiosk.flow.UnfinishedPage;
import org.junit.jupiter.api.Test;

class UnfinishedTest {
    private static final String CODE = "012345678901";

    private static UnfinishedPage.SettingAside setting(Walk walk) {
        return (UnfinishedPage.SettingAside) walk.page();
    }

    private static Walk kept(Walk walk) {
        return walk.happens(Effect.SetAside.class, task -> new Outcome.SetAsideKept(task, Samples.setAside()));
    }

    private static Walk toResumed() {
        return new Walk()
                .toConfirm()
                .touch(new Touch.GoOn(), new Touch.TypeCode(CODE), new Touch.Proceed())
                .happens(Effect.TakeUp.class, task -> new Outcome.Found(task, Samples.takenUp()))
                .isOn(UnfinishedPage.Resumed.class);
    }

    @Test
    void whoMustGoInTheMiddleOfTheQuestionsHasThemKeptFromTheQuestionWhetherToFinish() {
        Walk walk = new Walk().toFirstQuestion().replies(0).touch(new Touch.Finish());
        assertThat(walk.overlay()).isPresent();
        walk.touch(new Touch.SetAside()).isOn(UnfinishedPage.SettingAside.class);
        assertThat(walk.overlay()).isEmpty();
        Application kept = walk.all(Effect.SetAside.class).get(0).application();
        assertThat(kept.progress().orElseThrow().answers().questionIds()).hasSize(1);
    }

    @Test
    void theCodeIsShownAndPrintedInBriefAndThePersonLeaves() {
        Walk walk = kept(new Walk().toReview().touch(new Touch.SetAside()));
        assertThat(setting(walk).kept().orElseThrow().code().digits()).isEqualTo(CODE);
        walk.touch(new Touch.Print());
        Effect.Print print = walk.all(Effect.Print.class).get(0);
        assertThat(print.slip().orElseThrow()).isInstanceOf(CodeSlip.class);
        walk.prints(PrintProgress.State.PRINTED);
        assertThat(setting(walk).progress()).isPresent();
        assertThat(walk.visit().dossier().custody().isOpen()).isTrue();
        walk.touch(new Touch.Proceed()).isOn(LeavingPage.Leaving.class);
    }

    @Test
    void whoChangesTheirMindGoesOnWhereTheyWere() {
        Walk walk = new Walk().toFirstQuestion().replies(0);
        String asked = walk.progress().current().map(Question::id).orElseThrow();
        kept(walk.touch(new Touch.Finish(), new Touch.SetAside()))
                .touch(new Touch.Back())
                .isOn(InterviewPage.Asking.class);
        assertThat(walk.progress().current().map(Question::id)).contains(asked);
    }

    @Test
    void withoutNetworkNothingIsLostAndItCanBeTriedAgain() {
        Walk walk = new Walk().toReview().touch(new Touch.SetAside());
        walk.happens(Effect.SetAside.class, task -> new Outcome.Failed(task, Trouble.NOT_SET_ASIDE));
        assertThat(setting(walk).trouble()).contains(Trouble.NOT_SET_ASIDE);
        assertThat(walk.after(new Touch.Back())).isInstanceOf(InterviewPage.Reviewing.class);
        assertThat(walk.after(new Touch.Proceed())).isInstanceOf(UnfinishedPage.SettingAside.class);
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.SetAside.class)).hasSize(2);
    }

    @Test
    void whatWasAnsweredIsSeenBeforeItIsUsedAndThenGoneOnWith() {
        Walk walk = toResumed();
        assertThat(walk.visit().dossier().application().orElseThrow().progress())
                .as("nothing is taken over unseen")
                .isEmpty();
        assertThat(walk.all(Effect.ForgetSetAside.class)).isEmpty();
        walk.touch(new Touch.Proceed()).isOn(InterviewPage.Asking.class);
        assertThat(walk.progress().answers().text("phone")).isEqualTo("13800000000");
        assertThat(walk.application().drafts()).containsEntry("facts", new Answer.Text(Samples.PLANTED));
        assertThat(walk.all(Effect.ForgetSetAside.class)).hasSize(1);
        walk.answersTheRest();
    }

    @Test
    void whoDoesNotWantItBeginsAnewAndTheHubKeepsIt() {
        Walk walk = toResumed().touch(new Touch.Back()).isOn(InterviewPage.Confirm.class);
        assertThat(walk.all(Effect.ForgetSetAside.class)).isEmpty();
        walk.touch(new Touch.Proceed()).isOn(InterviewPage.Opening.class);
    }

    @Test
    void aCodeIsAskedForOnlyWhenItIsWholeAndAWrongOneIsTypedAnew() {
        Walk walk = new Walk().toConfirm().touch(new Touch.GoOn(), new Touch.TypeCode("0123"), new Touch.Proceed());
        assertThat(walk.all(Effect.TakeUp.class)).isEmpty();
        walk.touch(new Touch.TypeCode(CODE + "2"));
        assertThat(((UnfinishedPage.ResumeAsk) walk.page()).typed()).isEqualTo("0123");
        walk.touch(new Touch.TypeCode(CODE), new Touch.Proceed(), new Touch.Proceed());
        assertThat(walk.all(Effect.TakeUp.class)).hasSize(1);
        walk.happens(Effect.TakeUp.class, task -> new Outcome.Failed(task, Trouble.SET_ASIDE_UNKNOWN));
        assertThat(((UnfinishedPage.ResumeAsk) walk.page()).trouble()).contains(Trouble.SET_ASIDE_UNKNOWN);
        walk.touch(new Touch.TypeCode("01234567890"));
        assertThat(((UnfinishedPage.ResumeAsk) walk.page()).trouble()).isEmpty();
    }

    @Test
    void whoDoesNotKnowTheServiceAnyMoreGoesOnFromTrackingWithCardAndSquare() {
        Walk walk = new Walk()
                .toTrackAsk()
                .touch(new Touch.GoOn())
                .isOn(UnfinishedPage.ResumeCard.class)
                .happens(Effect.ReadCard.class, Outcome.CardFound::new)
                .happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()))
                .isOn(UnfinishedPage.ResumeAsk.class);
        walk.happens(Effect.ScanCode.class, UnfinishedTest::square);
        assertThat(walk.all(Effect.TakeUp.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.code().digits()).isEqualTo(CODE));
        walk.happens(Effect.TakeUp.class, task -> new Outcome.Found(task, Samples.takenUp()))
                .isOn(UnfinishedPage.Resumed.class);
        assertThat(walk.after(new Touch.Back())).isInstanceOf(TrackPage.TrackAsk.class);
        walk.touch(new Touch.Proceed()).isOn(InterviewPage.Asking.class);
        assertThat(walk.application().service().id()).isEqualTo("legal-aid");
    }

    @Test
    void theSquareIsTakenForWhatItIsWhereAReceiptIsAskedForAndNeedsTheCard() {
        Walk walk = new Walk()
                .toTrackAsk()
                .happens(Effect.ScanCode.class, UnfinishedTest::square)
                .isOn(UnfinishedPage.ResumeCard.class);
        assertThat(walk.all(Effect.TakeUp.class)).isEmpty();
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()));
        assertThat(walk.all(Effect.TakeUp.class))
                .as("nothing more is asked for")
                .hasSize(1);
    }

    @Test
    void theSquareMayBeShownBeforeTheCardAndAnotherCodeIsTold() {
        Walk walk = fromIntroduction()
                .happens(
                        Effect.ScanCode.class,
                        task -> new Outcome.CodeScanned(task, Samples.handedIn().code()));
        assertThat(card(walk).trouble()).contains(Trouble.NOT_A_RESUME_CODE);
        walk.happens(Effect.ScanCode.class, UnfinishedTest::square);
        assertThat(card(walk).code()).isPresent();
        assertThat(card(walk).scan()).as("the scanner is given back").isEmpty();
        assertThat(walk.after(new Touch.Back())).isInstanceOf(ServicePage.Introduction.class);
    }

    @Test
    void withoutAScannerTheCodeIsTyped() {
        Walk walk = fromIntroduction()
                .happens(Effect.ScanCode.class, task -> new Outcome.Failed(task, Trouble.SCANNER_OFFLINE));
        assertThat(card(walk).trouble()).isEmpty();
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()))
                .happens(Effect.ScanCode.class, task -> new Outcome.Failed(task, Trouble.SCANNER_OFFLINE));
        assertThat(((UnfinishedPage.ResumeAsk) walk.page()).trouble()).isEmpty();
        walk.touch(new Touch.TypeCode(CODE), new Touch.Proceed());
        assertThat(walk.all(Effect.TakeUp.class)).hasSize(1);
    }

    @Test
    void aCardThatLeavesIsAwaitedAgainAndAnotherOneMayBeLaidDownWhenNothingIsFound() {
        Walk walk = fromIntroduction()
                .happens(Effect.ReadCard.class, task -> new Outcome.Failed(task, Trouble.CARD_REMOVED));
        assertThat(card(walk).trouble()).contains(Trouble.CARD_REMOVED);
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()))
                .touch(new Touch.TypeCode(CODE), new Touch.Proceed())
                .happens(Effect.TakeUp.class, task -> new Outcome.Failed(task, Trouble.SET_ASIDE_UNKNOWN))
                .touch(new Touch.GoOn());
        assertThat(card(walk).code()).as("nobody types it twice").isPresent();
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person("110101198501012000")));
        assertThat(walk.all(Effect.TakeUp.class)).hasSize(2);
    }

    @Test
    void whoLeavesFromAnotherPageMayHaveWhatWasBegunKeptAndOnlyThen() {
        Walk walk = new Walk().toFirstQuestion().replies(0).touch(new Touch.Home());
        assertThat(UnfinishedFlow.offers(walk.page(), walk.visit().dossier())).isTrue();
        walk.touch(new Touch.Finish(), new Touch.SetAside()).isOn(UnfinishedPage.SettingAside.class);
        assertThat(UnfinishedFlow.offers(walk.page(), walk.visit().dossier())).isFalse();
        for (Walk other : new Walk[] {new Walk().toHome(), new Walk().toConfirm(), new Walk().toReceipt()}) {
            assertThat(UnfinishedFlow.offers(other.page(), other.visit().dossier()))
                    .isFalse();
            other.touch(new Touch.Finish(), new Touch.SetAside());
            assertThat(other.overlay()).as("nothing to keep: still asked").isPresent();
        }
    }

    private static Walk fromIntroduction() {
        return new Walk()
                .toHome()
                .touch(new Touch.ChooseService("track"), new Touch.GoOn())
                .isOn(UnfinishedPage.ResumeCard.class);
    }

    private static UnfinishedPage.ResumeCard card(Walk walk) {
        return (UnfinishedPage.ResumeCard) walk.page();
    }

    private static Outcome square(TaskId task) {
        return new Outcome.CodeScanned(task, Samples.setAside().code().text());
    }

    @Test
    void theEndLeavesNothingOfCodeAndAnswers() {
        for (Walk walk : new Walk[] {kept(new Walk().toReview().touch(new Touch.SetAside())), toResumed()}) {
            assertThat(walk.page().toString()).doesNotContain(CODE, Samples.PLANTED);
            walk.touch(new Touch.QuickExit()).wiped();
            Reachable left = Reachable.from(walk.visit());
            assertThat(left.texts()).noneMatch(text -> text.contains(Samples.PLANTED) || text.contains(CODE));
            assertThat(left.pictures()).isZero();
        }
    }
}
