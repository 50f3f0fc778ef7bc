package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.device.print.PrintProgress;
import fayi.device.signature.Stroke;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import org.junit.jupiter.api.Test;

class SigningTest {
    private final Walk walk = new Walk();

    private Handwriting written() {
        return walk.application().handwriting();
    }

    @Test
    void aSignedFormIsShownWhereItIsSignedAndKeepsItsNumber() {
        walk.toSigning().signs();
        assertThat(((PaperPage.ShowingForm) walk.page()).index()).isEqualTo(1);
        assertThat(walk.application().signed()).isTrue();
        Effect.SignForm asked = walk.all(Effect.SignForm.class).get(0);
        assertThat(asked.code()).isEqualTo("L-0007");
        assertThat(asked.handwriting().strokes()).hasSize(1);
    }

    @Test
    void strokesOfScreenAndPadStandTogetherAndTheirTimesGoOn() {
        walk.toSigning()
                .writes()
                .happens(Effect.HearPad.class, task -> new Outcome.PadHeard(task, true))
                .happens(
                        Effect.HearPad.class,
                        task -> new Outcome.PadWritten(task, Samples.stroke(), 5_000_000 + 700_000_000L));
        assertThat(((PaperPage.Signing) walk.page()).padThere()).isTrue();
        assertThat(written().strokes())
                .extracting(Stroke::millis)
                .containsExactly(new int[] {0, 300}, new int[] {700, 1000});
        assertThat(written().onPad()).isTrue();
    }

    @Test
    void aDotIsNoSignature() {
        walk.toSigning()
                .touch(
                        new Touch.Write(new Stroke(new int[] {1}, new int[] {1}, new float[] {1}, new int[] {0}), 0),
                        new Touch.Proceed())
                .isOn(PaperPage.Signing.class);
    }

    @Test
    void whatIsWrittenAgainIsForgottenAndOverwritten() {
        walk.toSigning().writes();
        Handwriting first = written();
        walk.touch(new Touch.WriteAgain());
        assertThat(written()).isEqualTo(Handwriting.NONE);
        assertThat(walk.newest()).singleElement().isInstanceOfSatisfying(Effect.DiscardHandwriting.class, discard -> {
            assertThat(discard.handwriting()).isEqualTo(first);
        });
    }

    @Test
    void thePadIsGivenBackWhenThePageIsLeft() {
        TaskId pad = walk.toSigning().task(Effect.HearPad.class);
        walk.touch(new Touch.Back()).isOn(PaperPage.ShowingForm.class);
        assertThat(walk.newest()).contains(new Effect.Cancel(pad));
    }

    @Test
    void aChangedAnswerTakesTheSignatureAway() {
        walk.toSigning().signs().touch(new Touch.Back(), new Touch.ChangeAnswer("phone"));
        Handwriting before = written();
        walk.touch(new Touch.Reply("phone", new Answer.Text("13911111111")));
        assertThat(walk.application().signed()).isFalse();
        assertThat(written()).isEqualTo(Handwriting.NONE);
        assertThat(walk.all(Effect.DiscardHandwriting.class))
                .extracting(Effect.DiscardHandwriting::handwriting)
                .containsExactly(before);
    }

    @Test
    void whatWasWrittenSurvivesHomeAndBack() {
        walk.toSigning().writes().touch(new Touch.Home(), new Touch.ChooseService("legal-aid"), new Touch.Sign());
        assertThat(written().strokes()).hasSize(1);
        walk.isOn(PaperPage.Signing.class);
    }

    @Test
    void aPrintOfTheUnsignedFormIsGivenUp() {
        walk.toForm().touch(new Touch.Print()).prints(PrintProgress.State.PRINTING);
        TaskId print = walk.task(Effect.Print.class);
        walk.touch(new Touch.Home(), new Touch.ChooseService("legal-aid"), new Touch.Sign())
                .signs();
        assertThat(walk.all()).contains(new Effect.Cancel(print));
        assertThat(walk.application().printed()).isFalse();
    }

    @Test
    void aSignedFormThatCannotBeMadeIsTriedAgainWithTheSignature() {
        walk.toSigning()
                .writes()
                .touch(new Touch.Proceed())
                .happens(Effect.SignForm.class, task -> new Outcome.Failed(task, Trouble.PAPER_NOT_MADE))
                .touch(new Touch.Retry());
        assertThat(walk.all(Effect.SignForm.class)).hasSize(2);
        assertThat(walk.all(Effect.MakeForm.class)).hasSize(1);
    }

    @Test
    void theWipeOverwritesIt() {
        walk.toSigning().writes();
        Stroke stroke = written().strokes().get(0);
        walk.visit().dossier().destroy();
        assertThat(stroke.x()).containsOnly(0);
        assertThat(stroke.millis()).containsOnly(0);
    }

    @Test
    void noTextFormShowsIt() {
        Touch write = new Touch.Write(Samples.stroke(), 0);
        assertThat(write.toString() + walk.toSigning().writes().visit() + written() + walk.application())
                .doesNotContain("5000");
    }
}
