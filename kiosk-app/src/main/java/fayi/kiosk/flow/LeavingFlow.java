package fayi.kiosk.flow;

import java.util.Optional;

/** The end of a visit: take your things, then everything is removed, then the station is clean. */
public final class LeavingFlow {
    private LeavingFlow() {}

    /** Reminds of papers and card where there are any, else removes all traces at once. */
    public static FlowState leave(FlowState state) {
        if (!state.dossier().leavesThings()) {
            return wipe(state, Optional.empty());
        }
        boolean card = state.dossier().cardSeen() || state.dossier().person().isPresent();
        return card
                ? state.begin(Effect.AwaitCardRemoval::new, task -> new LeavingPage.Leaving(Optional.of(task), true))
                : state.show(new LeavingPage.Leaving(Optional.empty(), false));
    }

    /** Reminds of papers once more, in words and by a sound, when nobody has said that they were taken. */
    public static FlowState remind(FlowState state) {
        return state.page() instanceof LeavingPage.Leaving page
                        && !page.reminded()
                        && state.dossier().custody().isOpen()
                ? state.show(new LeavingPage.Leaving(page.card(), page.cardLies(), true))
                        .ask(task -> new Effect.Play(task, Effect.Tone.ATTENTION))
                : state;
    }

    /** The person has said that the printed pages are in their hands. */
    static FlowState taken(FlowState state) {
        return state.with(state.dossier().with(Custody.NONE));
    }

    /**
     * Removes all traces. The visit forgets the dossier in the same step: whoever destroys it has the only hold on it.
     *
     * @param why the visit ended without the person's wish
     */
    public static FlowState wipe(FlowState state, Optional<Trouble> why) {
        Dossier last = state.dossier();
        return left(state, last.custody())
                .begin(
                        task -> new Effect.Wipe(task, last),
                        task -> new LeavingPage.Wiping(task, why, last.custody().isOpen()))
                .with(Dossier.EMPTY);
    }

    /** Pages nobody took: whoever is still near hears it, and it is noted. */
    private static FlowState left(FlowState state, Custody custody) {
        return custody.isOpen()
                ? state.ask(task -> new Effect.ReportPapersLeft(task, custody.pages()))
                        .ask(task -> new Effect.Play(task, Effect.Tone.ATTENTION))
                : state;
    }

    /** A touch on one of this flow's pages. */
    public static FlowState touched(FlowState state, Touch touch) {
        boolean free = state.page() instanceof LeavingPage.Leaving leaving && !leaving.cardLies();
        return free && touch instanceof Touch.Proceed ? wipe(taken(state), Optional.empty()) : state;
    }

    /** An outcome that one of this flow's pages awaits. */
    public static FlowState happened(FlowState state, Outcome outcome) {
        if (state.page() instanceof LeavingPage.Leaving page) {
            return leaving(state, page, outcome);
        }
        if (state.page() instanceof LeavingPage.Wiping wiping) {
            return wiped(state, wiping, outcome);
        }
        return state;
    }

    private static FlowState leaving(FlowState state, LeavingPage.Leaving page, Outcome outcome) {
        if (outcome instanceof Outcome.CardGone) {
            return state.show(new LeavingPage.Leaving(Optional.empty(), false, page.reminded()));
        }
        if (outcome instanceof Outcome.Failed failed) {
            boolean unknown =
                    failed.trouble() == Trouble.CARD_READER_OFFLINE || failed.trouble() == Trouble.CARD_READER_GARBLED;
            return state.show(new LeavingPage.Leaving(Optional.empty(), !unknown, page.reminded()));
        }
        return state;
    }

    private static FlowState wiped(FlowState state, LeavingPage.Wiping page, Outcome outcome) {
        if (outcome instanceof Outcome.Wiped wiped && wiped.complete()) {
            return state.show(new LeavingPage.Clean(page.trouble(), page.papers()));
        }
        return outcome instanceof Outcome.Wiped || outcome instanceof Outcome.Failed
                ? state.show(new LeavingPage.Closed(Trouble.WIPE_INCOMPLETE))
                : state;
    }
}
