package fayi.kiosk.flow;

import fayi.device.signature.Stroke;
import java.util.Optional;

/** The signature under the form: written on the screen or a pad, as often as the person likes. */
final class SigningStage {
    private SigningStage() {}

    /** Room to sign; what was written before stands there. */
    static FlowState enter(FlowState state) {
        return state.begin(Effect.HearPad::new, task -> new PaperPage.Signing(task, false));
    }

    static FlowState touched(FlowState state, PaperPage.Signing page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return FormStage.show(state);
        }
        if (touch instanceof Touch.Write write) {
            return written(state, write.stroke(), write.began(), false);
        }
        if (touch instanceof Touch.WriteAgain) {
            return forget(state);
        }
        boolean written = handwriting(state).isWritten();
        return touch instanceof Touch.Proceed && written ? sign(Printouts.giveUp(state, PaperKind.FORM)) : state;
    }

    static FlowState happened(FlowState state, PaperPage.Signing page, Outcome outcome) {
        if (outcome instanceof Outcome.PadHeard heard) {
            return state.show(new PaperPage.Signing(page.pad(), heard.there()));
        }
        if (outcome instanceof Outcome.PadWritten written) {
            return written(state, written.stroke(), written.began(), true);
        }
        return outcome instanceof Outcome.Failed ? state.show(new PaperPage.Signing(page.pad(), false)) : state;
    }

    /** Makes the form that is there once more, with the signature. */
    static FlowState sign(FlowState state) {
        return state.application()
                .flatMap(held -> held.progress()
                        .flatMap(progress -> held.paper()
                                .map(paper -> state.begin(
                                        task -> new Effect.SignForm(
                                                task, held.service(), progress, paper.code(), held.handwriting()),
                                        task -> new PaperPage.MakingForm(task, Optional.empty())))))
                .orElse(state);
    }

    /** Without what was written: a signature stands for what is written above it and for nothing else. */
    static FlowState forget(FlowState state) {
        Handwriting unwanted = handwriting(state);
        return unwanted.strokes().isEmpty()
                ? state
                : with(state, Handwriting.NONE).ask(task -> new Effect.DiscardHandwriting(task, unwanted));
    }

    private static FlowState written(FlowState state, Stroke stroke, long began, boolean pad) {
        return with(state, handwriting(state).with(stroke, began, pad));
    }

    private static FlowState with(FlowState state, Handwriting handwriting) {
        return state.application()
                .map(held -> state.with(state.dossier().with(held.with(handwriting))))
                .orElse(state);
    }

    private static Handwriting handwriting(FlowState state) {
        return state.application().map(Application::handwriting).orElse(Handwriting.NONE);
    }
}
