package fayi.kiosk.flow;

import java.util.Optional;

/** What the person takes home after handing in: made, printed, and shown as often as they come back to it. */
final class ReceiptStage {
    private ReceiptStage() {}

    /** The number and what happens next; makes and prints the receipt unless that was done. */
    static FlowState enter(FlowState state) {
        Optional<MadePaper> paper = state.dossier().receipt();
        Optional<Printout> printout = Printouts.find(state, PaperKind.RECEIPT);
        if (paper.isPresent()) {
            return printout.map(known -> show(state, known)).orElseGet(() -> print(state, paper.get()));
        }
        return state.application()
                .flatMap(held -> held.handedIn()
                        .map(safe -> state.begin(
                                task -> new Effect.MakeReceipt(task, held.service(), safe),
                                task -> new PaperPage.Receipt(task, false, Optional.empty(), Optional.empty()))))
                .orElse(state);
    }

    static FlowState touched(FlowState state, PaperPage.Receipt page, Touch touch) {
        if (touch instanceof Touch.Proceed || touch instanceof Touch.Skip) {
            return state.show(new ServicePage.Closing());
        }
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            return state.dossier().receipt().map(paper -> print(state, paper)).orElseGet(() -> enter(state));
        }
        if (touch instanceof Touch.TakeAlong) {
            return TakeAlongFlow.begin(state, state.dossier().receipt());
        }
        boolean again = touch instanceof Touch.Print
                && Printouts.find(state, PaperKind.RECEIPT)
                        .filter(print -> !print.isRunning())
                        .isPresent();
        return again
                ? state.dossier().receipt().map(paper -> print(state, paper)).orElse(state)
                : state;
    }

    static FlowState happened(FlowState state, PaperPage.Receipt page, Outcome outcome) {
        if (page.made()) {
            return state;
        }
        if (outcome instanceof Outcome.PaperMade made) {
            return print(state.with(state.dossier().withReceipt(made.paper())), made.paper());
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(
                    new PaperPage.Receipt(page.task(), false, Optional.empty(), Optional.of(failed.trouble())));
        }
        return state;
    }

    private static FlowState print(FlowState state, MadePaper paper) {
        FlowState printing = Printouts.begin(state, PaperKind.RECEIPT, paper);
        return show(printing, Printout.begun(printing.newest()));
    }

    private static FlowState show(FlowState state, Printout known) {
        return state.show(new PaperPage.Receipt(known.task(), true, known.progress(), known.trouble()));
    }
}
