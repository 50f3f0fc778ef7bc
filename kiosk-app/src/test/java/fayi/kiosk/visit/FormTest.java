package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Custody;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.PaperPlace;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    private final Walk walk = new Walk();

    private int shown() {
        return ((PaperPage.ShowingForm) walk.isOn(PaperPage.ShowingForm.class).page()).index();
    }

    @Test
    void theFormIsTurnedWithinItsPages() {
        walk.toForm().touch(new Touch.TurnPage(-1));
        assertThat(shown()).isZero();
        walk.touch(new Touch.TurnPage(1));
        assertThat(shown()).isEqualTo(1);
        walk.touch(new Touch.TurnPage(1));
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void allPapersAreTurnedThroughAndEachPageSaysToWhichItBelongs() {
        walk.toDocuments(10).touch(new Touch.Back());
        assertThat(place()).isEqualTo(new PaperPlace(0, 2, 0, 2, 0));
        walk.touch(new Touch.TurnPage(1));
        assertThat(place()).isEqualTo(new PaperPlace(0, 2, 1, 2, 0));
        walk.touch(new Touch.TurnPage(place().toNext()));
        assertThat(place()).isEqualTo(new PaperPlace(1, 2, 0, 1, 2));
        walk.touch(new Touch.TurnPage(place().toNext()));
        assertThat(place()).isEqualTo(new PaperPlace(0, 2, 0, 2, 0));
    }

    @Test
    void allPapersArePrintedAsOne() {
        walk.toDocuments(10).touch(new Touch.Back(), new Touch.Print());
        assertThat(walk.all(Effect.Print.class))
                .singleElement()
                .satisfies(print -> assertThat(print.paper().files()).hasSize(2));
    }

    private PaperPlace place() {
        return walk.application().paper().orElseThrow().at(shown());
    }

    @Test
    void thePictureOfAPageThatWasTurnedAwayIsDropped() {
        TaskId first = walk.toForm().task(Effect.DrawPage.class);
        walk.touch(new Touch.TurnPage(1)).happens(new Outcome.PageDrawn(first, 0, Samples.pixels()));
        assertThat(((PaperPage.ShowingForm) walk.page()).picture()).isEmpty();
        walk.happens(Effect.DrawPage.class, task -> new Outcome.PageDrawn(task, 1, Samples.pixels()));
        assertThat(((PaperPage.ShowingForm) walk.page()).picture()).isPresent();
    }

    @Test
    void aFormThatCannotBeMadeIsTriedAgainOrLeftForTheReview() {
        walk.toReview()
                .touch(new Touch.Proceed())
                .happens(Effect.MakeForm.class, task -> new Outcome.Failed(task, Trouble.PAPER_NOT_MADE))
                .touch(new Touch.Retry());
        assertThat(walk.all(Effect.MakeForm.class)).hasSize(2);
        walk.touch(new Touch.Back()).isOn(InterviewPage.Reviewing.class);
    }

    @Test
    void aChangedAnswerMakesTheFormAnew() {
        walk.toForm().touch(new Touch.Print()).prints(PrintProgress.State.PRINTED);
        walk.touch(new Touch.Back(), new Touch.Back()).isOn(InterviewPage.Reviewing.class);
        walk.touch(new Touch.ChangeAnswer("phone"), new Touch.Reply("phone", new Answer.Text("13911111111")));
        assertThat(walk.application().paper()).isEmpty();
        assertThat(walk.application().printed()).isFalse();
        walk.touch(new Touch.Proceed()).isOn(PaperPage.MakingForm.class);
    }

    @Test
    void theSameAnswerAgainKeepsTheForm() {
        walk.toForm().touch(new Touch.Back(), new Touch.ChangeAnswer("phone"));
        Answer same = walk.progress().currentAnswer().orElseThrow();
        walk.touch(new Touch.Reply("phone", same), new Touch.Proceed()).isOn(PaperPage.ShowingForm.class);
        assertThat(walk.all(Effect.MakeForm.class)).hasSize(1);
    }

    @Test
    void printTouchedTwicePrintsOnce() {
        walk.toForm().touch(new Touch.Print(), new Touch.Print(), new Touch.Proceed());
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
        walk.isOn(PaperPage.PrintingForm.class);
    }

    @Test
    void theMainActionPrintsFirstAndGoesOnOnceItIsPrinted() {
        walk.toForm().touch(new Touch.Proceed()).isOn(PaperPage.PrintingForm.class);
        walk.prints(PrintProgress.State.PRINTED);
        assertThat(walk.visit().dossier().custody()).isEqualTo(new Custody(2, true));
        walk.touch(new Touch.Proceed()).isOn(PaperPage.Photographing.class);
        assertThat(walk.application().printed()).isTrue();
        assertThat(walk.visit().dossier().custody().isOpen()).isFalse();
    }

    @Test
    void whoGivesUpAPrintEndsItAndGoesOn() {
        walk.toForm().touch(new Touch.Print()).prints(PrintProgress.State.PAPER_EMPTY);
        TaskId print = walk.task(Effect.Print.class);
        walk.touch(new Touch.Skip()).isOn(PaperPage.Photographing.class);
        assertThat(walk.newest()).contains(new Effect.Cancel(print));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrintThatIsLostIsToldPrintedAgainOrLeftOut(boolean again) {
        walk.toForm().touch(new Touch.Print()).prints(PrintProgress.State.FAILED);
        assertThat(((PaperPage.PrintingForm) walk.page()).trouble()).contains(Trouble.PRINT_FAILED);
        if (again) {
            walk.touch(new Touch.Retry()).prints(PrintProgress.State.PRINTED);
            assertThat(walk.application().printed()).isTrue();
        } else {
            walk.touch(new Touch.Proceed()).isOn(PaperPage.Photographing.class);
        }
    }

    @Test
    void withoutAPrinterTheApplicationGoesOn() {
        walk.toForm()
                .touch(new Touch.Print())
                .happens(Effect.Print.class, task -> new Outcome.Failed(task, Trouble.PRINTER_OFFLINE));
        assertThat(((PaperPage.PrintingForm) walk.page()).trouble()).contains(Trouble.PRINTER_OFFLINE);
        walk.touch(new Touch.Proceed()).isOn(PaperPage.Photographing.class);
    }

    @Test
    void aPrintThatWasLeftForHomeIsNotDoubled() {
        walk.toForm().touch(new Touch.Print()).prints(PrintProgress.State.PRINTING);
        walk.touch(new Touch.Home(), new Touch.ChooseService("legal-aid"), new Touch.Print());
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
        assertThat(((PaperPage.PrintingForm) walk.page()).progress()).isPresent();
    }

    @Test
    void aChangedAnswerEndsThePrintOfTheOldForm() {
        walk.toForm().touch(new Touch.Print()).prints(PrintProgress.State.PAPER_EMPTY);
        TaskId print = walk.task(Effect.Print.class);
        walk.touch(
                new Touch.Home(),
                new Touch.ChooseService("legal-aid"),
                new Touch.Back(),
                new Touch.ChangeAnswer("phone"),
                new Touch.Reply("phone", new Answer.Text("13911111111")));
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(print));
    }
}
