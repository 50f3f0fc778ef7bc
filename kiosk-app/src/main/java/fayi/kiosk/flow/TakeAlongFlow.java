package fayi.kiosk.flow;

import fayi.kiosk.calculate.CalculateEffect;
import fayi.protocol.taken.TakenAlong;
import java.util.Optional;

/**
 * Takes along what a page shows, on the person's own telephone. The page's flow hears {@link Touch.TakeAlong}, says what is
 * shown and calls {@link #begin}; a step back leads to its page again, and {@link Touch.Print} to its page with that touch, for
 * who has no such telephone.
 */
public final class TakeAlongFlow {
    private TakeAlongFlow() {}

    /** Seals {@code content} and shows its code; the page that is shown now is where a step back leads. */
    public static FlowState begin(FlowState state, TakenAlong content) {
        return begin(state, content, state.page());
    }

    /** The same with a paper, when there is one. */
    static FlowState begin(FlowState state, Optional<MadePaper> paper) {
        return paper.map(made -> begin(state, document(made))).orElse(state);
    }

    /** A card that is made first; it stays with what was reckoned. */
    static FlowState beginWithCard(FlowState state, CalculateEffect.MakeCard card) {
        Page back = state.page();
        return state.begin(
                task -> new Effect.Calculate(task, card),
                task -> new Page.TakeAlong(task, Optional.empty(), Optional.empty(), back, Optional.empty()));
    }

    /** A touch on this flow's page; of {@link Touch.Print} it shows the page below, which prints. */
    public static FlowState touched(FlowState state, Page.TakeAlong page, Touch touch) {
        if (touch instanceof Touch.Back || touch instanceof Touch.Proceed || touch instanceof Touch.Print) {
            return back(state, page.back());
        }
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            return page.content()
                    .map(content -> begin(state, content, page.back()))
                    .orElseGet(() -> CalculateFlow.takeAlong(back(state, page.back())));
        }
        return state;
    }

    /** An outcome that this flow's page awaits. */
    public static FlowState happened(FlowState state, Page.TakeAlong page, Outcome outcome) {
        if (outcome instanceof Outcome.TakeAlongReady ready) {
            return state.show(new Page.TakeAlong(
                    page.task(), page.content(), Optional.of(ready.code()), page.back(), Optional.empty()));
        }
        if (outcome instanceof Outcome.PaperMade made) {
            return begin(CalculateFlow.keep(state, made.paper()), document(made.paper()), page.back());
        }
        return outcome instanceof Outcome.Failed failed
                ? state.show(new Page.TakeAlong(
                        page.task(), page.content(), page.code(), page.back(), Optional.of(failed.trouble())))
                : state;
    }

    private static FlowState begin(FlowState state, TakenAlong content, Page back) {
        return state.begin(
                task -> new Effect.TakeAlong(task, content),
                task -> new Page.TakeAlong(task, Optional.of(content), Optional.empty(), back, Optional.empty()));
    }

    private static TakenAlong document(MadePaper paper) {
        return new TakenAlong.Document(paper.title(), paper.pdf());
    }

    /** The page as it is now: what it awaited may have come meanwhile. */
    private static FlowState back(FlowState state, Page page) {
        if (page instanceof PaperPage.ShowingForm form) {
            return FormStage.show(state, form.index());
        }
        if (page instanceof PaperPage.Receipt) {
            return ReceiptStage.enter(state);
        }
        if (page instanceof Page.Search search) {
            return SearchFlow.resume(state, search);
        }
        if (page instanceof Page.Directory directory) {
            return DirectoryFlow.resume(state, directory);
        }
        return page instanceof Page.Calculate ? CalculateFlow.resume(state) : state.show(page);
    }
}
