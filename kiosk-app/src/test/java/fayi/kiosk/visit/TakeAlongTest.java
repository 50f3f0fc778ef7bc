package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.taken.TakenAlong;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakeAlongTest {
    private static final Map<String, Answer> OVERTIME =
            Map.of("wage", new Answer.Money(435_000), "weekend_hours", new Answer.Number(8));

    private static Page.TakeAlong page(Walk walk) {
        return (Page.TakeAlong) walk.page();
    }

    private static TakenAlong taken(Walk walk) {
        return walk.all(Effect.TakeAlong.class)
                .get(walk.all(Effect.TakeAlong.class).size() - 1)
                .content();
    }

    private static Walk ready(Walk walk) {
        return walk.happens(Effect.TakeAlong.class, task -> new Outcome.TakeAlongReady(task, Samples.takenCode()));
    }

    @Test
    void theFormIsTakenAlongAndThePersonComesBackToThePageTheySaw() {
        Walk walk = new Walk().toForm().touch(new Touch.TurnPage(1), new Touch.TakeAlong());
        assertThat(taken(walk)).isInstanceOf(TakenAlong.Document.class);
        assertThat(page(walk).code()).isEmpty();
        ready(walk);
        assertThat(page(walk).code()).isPresent();
        walk.touch(new Touch.Proceed()).isOn(PaperPage.ShowingForm.class);
        assertThat(((PaperPage.ShowingForm) walk.page()).index()).isOne();
        walk.happens(Effect.DrawPage.class, task -> new Outcome.PageDrawn(task, 1, Samples.pixels()));
        assertThat(((PaperPage.ShowingForm) walk.page()).picture()).isPresent();
    }

    @Test
    void withoutNetworkItIsToldTriedAgainOrPrinted() {
        Walk walk = new Walk().toForm().touch(new Touch.TakeAlong());
        walk.happens(Effect.TakeAlong.class, task -> new Outcome.Failed(task, Trouble.NOT_TAKEN_ALONG));
        assertThat(page(walk).trouble()).contains(Trouble.NOT_TAKEN_ALONG);
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.TakeAlong.class)).hasSize(2);
        assertThat(page(walk).trouble()).isEmpty();
        walk.happens(Effect.TakeAlong.class, task -> new Outcome.Failed(task, Trouble.NOT_TAKEN_ALONG));
        walk.touch(new Touch.Print()).isOn(PaperPage.PrintingForm.class);
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
    }

    @Test
    void whoHasNoTelephonePrintsFromTheCode() {
        ready(new Walk().toForm().touch(new Touch.TakeAlong()))
                .touch(new Touch.Print())
                .isOn(PaperPage.PrintingForm.class);
    }

    @Test
    void theReceiptPrintsOnWhileItIsTakenAlong() {
        Walk walk = new Walk().toReceipt().receiptMade().touch(new Touch.TakeAlong());
        assertThat(taken(walk)).isInstanceOf(TakenAlong.Document.class);
        walk.prints(PrintProgress.State.PRINTED);
        ready(walk).touch(new Touch.Back()).isOn(PaperPage.Receipt.class);
        assertThat(((PaperPage.Receipt) walk.page()).progress().orElseThrow().state())
                .isEqualTo(PrintProgress.State.PRINTED);
        assertThat(walk.all(Effect.MakeReceipt.class)).hasSize(1);
        walk.touch(new Touch.TakeAlong(), new Touch.Print()).isOn(PaperPage.Receipt.class);
        assertThat(walk.all(Effect.Print.class)).hasSize(2);
    }

    @Test
    void aReceiptThatIsNotMadeYetIsNotTakenAlong() {
        Walk walk = new Walk().toReceipt().touch(new Touch.TakeAlong()).isOn(PaperPage.Receipt.class);
        assertThat(walk.all(Effect.TakeAlong.class)).isEmpty();
    }

    @Test
    void whatWasReckonedBecomesACardFirstAndTheCardIsKept() {
        Walk walk = new Walk().toFirstInput("calculate-overtime");
        while (((Page.Calculate) walk.page()).page() instanceof CalculatePage.Asking) {
            String id = walk.visit()
                    .dossier()
                    .reckoning()
                    .orElseThrow()
                    .held()
                    .progress()
                    .orElseThrow()
                    .current()
                    .orElseThrow()
                    .id();
            walk.touch(new Touch.Reply(id, OVERTIME.getOrDefault(id, new Answer.Skipped())));
        }
        walk.touch(new Touch.TakeAlong());
        assertThat(page(walk).content()).isEmpty();
        walk.happens(Effect.Calculate.class, task -> new Outcome.Failed(task, Trouble.PAPER_NOT_MADE));
        walk.touch(new Touch.Retry())
                .happens(Effect.Calculate.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        assertThat(taken(walk)).isInstanceOf(TakenAlong.Document.class);
        assertThat(walk.all(Effect.Print.class))
                .as("nothing is printed unasked")
                .isEmpty();
        ready(walk).touch(new Touch.Back());
        assertThat(((Page.Calculate) walk.page()).page()).isInstanceOf(CalculatePage.Showing.class);
        walk.touch(new Touch.TakeAlong());
        assertThat(page(walk).content()).as("the same card at once").isPresent();
        walk.touch(new Touch.Print());
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
    }

    @Test
    void theEndLeavesNothingOfTheCode() {
        Walk walk = ready(new Walk().toForm().touch(new Touch.TakeAlong()));
        assertThat(walk.page().toString()).doesNotContain(Samples.PLANTED);
        walk.touch(new Touch.QuickExit()).wiped();
        assertThat(Reachable.from(walk.visit()).pictures()).isZero();
        assertThat(Reachable.from(walk.visit()).texts()).noneMatch(text -> text.contains(Samples.PLANTED));
    }
}
