package fayi.kiosk.flow;

import java.util.Optional;

/** Handing in: safe on the station first, with the hub as soon as it answers. */
public final class SubmissionStage {
    private SubmissionStage() {}

    /** Hands in what the person has said, once: what is handed in already is shown. */
    static FlowState submit(FlowState state) {
        Optional<Application> application = state.application();
        Optional<Person> person = state.dossier().person();
        if (application.isEmpty() || person.isEmpty()) {
            return state;
        }
        if (application.get().handedIn().isPresent()) {
            return ReceiptStage.enter(state);
        }
        FlowState submitting = state.begin(
                task -> new Effect.Submit(task, person.get(), application.get()),
                task -> new PaperPage.Submitting(task, false, Optional.empty()));
        Application held = application.get().submittedBy(submitting.newest());
        return submitting.with(submitting.dossier().with(held));
    }

    static FlowState touched(FlowState state, PaperPage.Submitting page, Touch touch) {
        if (page.trouble().isEmpty()) {
            return state;
        }
        if (touch instanceof Touch.Retry) {
            return submit(state);
        }
        return touch instanceof Touch.Back ? state.show(new PaperPage.HandIn()) : state;
    }

    static FlowState happened(FlowState state, PaperPage.Submitting page, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept && !page.kept()) {
            return kept(state, page, kept.handedIn());
        }
        if (page.kept()) {
            boolean known = outcome instanceof Outcome.Delivered
                    || outcome instanceof Outcome.Waits
                    || outcome instanceof Outcome.Failed;
            return known ? ReceiptStage.enter(news(state, outcome)) : state;
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(new PaperPage.Submitting(page.task(), false, Optional.of(failed.trouble())));
        }
        return state;
    }

    /** Whether {@code outcome} is the hub's word on what this visit has handed in, whatever page is shown. */
    public static boolean concerns(Dossier dossier, Outcome outcome) {
        return outcome instanceof Outcome.Delivered
                && dossier.application()
                        .filter(held -> held.isSubmittedBy(outcome.task()))
                        .flatMap(Application::handedIn)
                        .isPresent();
    }

    /** Takes in the hub's word. */
    public static FlowState news(FlowState state, Outcome outcome) {
        if (outcome instanceof Outcome.Delivered delivered) {
            return state.application()
                    .flatMap(
                            held -> held.handedIn().map(safe -> held.withHandedIn(safe.delivered(delivered.receipt()))))
                    .map(held -> state.with(state.dossier().with(held)))
                    .orElse(state);
        }
        return state;
    }

    private static FlowState kept(FlowState state, PaperPage.Submitting page, HandedIn safe) {
        return state.application()
                .map(held -> state.with(state.dossier().with(held.withHandedIn(safe))))
                .orElse(state)
                .show(new PaperPage.Submitting(page.task(), true, Optional.empty()))
                .ask(task -> new Effect.Play(task, Effect.Tone.DONE));
    }
}
