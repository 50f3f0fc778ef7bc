package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private final Walk walk = new Walk();

    private String number() {
        return walk.application().handedIn().orElseThrow().number();
    }

    private Walk toLocalReceipt() {
        return walk.toSubmitting()
                .kept()
                .happens(Effect.Submit.class, Outcome.Waits::new)
                .isOn(PaperPage.Receipt.class);
    }

    @Test
    void handingInTwiceHandsInOnce() {
        walk.toHandIn().touch(new Touch.Proceed(), new Touch.Proceed(), new Touch.Proceed());
        assertThat(walk.all(Effect.Submit.class)).hasSize(1);
    }

    @Test
    void nothingLeadsAwayWhileItIsBeingKept() {
        walk.toSubmitting()
                .touch(new Touch.Back(), new Touch.Home(), new Touch.Consult(), new Touch.Retry())
                .isOn(PaperPage.Submitting.class);
    }

    @Test
    void whatCouldNotBeKeptIsTriedAgain() {
        walk.toSubmitting().happens(Effect.Submit.class, task -> new Outcome.Failed(task, Trouble.NOT_KEPT));
        assertThat(((PaperPage.Submitting) walk.page()).trouble()).contains(Trouble.NOT_KEPT);
        walk.touch(new Touch.Retry()).kept();
        assertThat(((PaperPage.Submitting) walk.page()).kept()).isTrue();
    }

    @Test
    void withoutANetworkTheReceiptHasTheLocalNumber() {
        toLocalReceipt().receiptMade().prints(PrintProgress.State.PRINTED);
        assertThat(number()).isEqualTo("L-0007");
        assertThat(walk.all(Effect.MakeReceipt.class).get(0).handedIn().receipt())
                .isEmpty();
        walk.touch(new Touch.Proceed()).isOn(ServicePage.Closing.class);
    }

    @Test
    void theIntakeNumberThatComesAfterTheReceiptIsTold() {
        toLocalReceipt().receiptMade().prints(PrintProgress.State.PRINTED);
        walk.happens(Effect.Submit.class, task -> new Outcome.Delivered(task, Samples.RECEIPT));
        walk.isOn(PaperPage.Receipt.class);
        assertThat(number()).isEqualTo(Samples.RECEIPT.intakeNumber());
    }

    @Test
    void theIntakeNumberMayComeOnAnyPage() {
        toLocalReceipt().touch(new Touch.Consult()).isOn(ConsultationPage.Queue.class);
        walk.happens(Effect.Submit.class, task -> new Outcome.Delivered(task, Samples.RECEIPT));
        assertThat(number()).isEqualTo(Samples.RECEIPT.intakeNumber());
        walk.isOn(ConsultationPage.Queue.class);
    }

    @Test
    void anIntakeNumberOfAnotherSubmissionIsDropped() {
        toLocalReceipt().happens(new Outcome.Delivered(new TaskId(1, 999), Samples.RECEIPT));
        assertThat(number()).isEqualTo("L-0007");
    }

    @Test
    void afterHandingInThereIsNoWayBackIntoTheApplication() {
        walk.toReceipt().touch(new Touch.Back()).isOn(PaperPage.Receipt.class);
        walk.touch(new Touch.Home(), new Touch.ChooseService("legal-aid")).isOn(PaperPage.Receipt.class);
        assertThat(walk.all(Effect.Submit.class)).hasSize(1);
    }

    @Test
    void theReceiptIsPrintedByItselfAndOnce() {
        walk.toReceipt().receiptMade();
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.Print.class);
        walk.prints(PrintProgress.State.PRINTED).touch(new Touch.Home(), new Touch.ChooseService("legal-aid"));
        assertThat(((PaperPage.Receipt) walk.page()).progress().orElseThrow().state())
                .isEqualTo(PrintProgress.State.PRINTED);
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
    }

    @Test
    void theReceiptGoesOnPrintingWhileThePersonTalksToALawyer() {
        walk.toReceipt().receiptMade().prints(PrintProgress.State.PAPER_EMPTY);
        walk.touch(new Touch.Consult()).isOn(ConsultationPage.Queue.class);
        assertThat(walk.newest()).noneMatch(effect -> effect instanceof Effect.Cancel);
        walk.prints(PrintProgress.State.PRINTED).touch(new Touch.Back());
        assertThat(((PaperPage.Receipt) walk.page()).progress().orElseThrow().state())
                .isEqualTo(PrintProgress.State.PRINTED);
    }

    @Test
    void aReceiptThatCannotBeMadeOrPrintedIsTriedAgainOrDoneWithout() {
        walk.toReceipt()
                .happens(Effect.MakeReceipt.class, task -> new Outcome.Failed(task, Trouble.PAPER_NOT_MADE))
                .touch(new Touch.Retry());
        assertThat(walk.all(Effect.MakeReceipt.class)).hasSize(2);
        walk.receiptMade().prints(PrintProgress.State.FAILED);
        assertThat(((PaperPage.Receipt) walk.page()).trouble()).contains(Trouble.PRINT_FAILED);
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.Print.class)).hasSize(2);
        assertThat(walk.all(Effect.MakeReceipt.class)).hasSize(2);
        walk.touch(new Touch.Proceed()).isOn(ServicePage.Closing.class);
    }
}
