package fayi.kiosk.flow;

import java.util.Optional;

/** The form: made of the answers, shown page by page, printed. */
final class FormStage {
    private FormStage() {}

    /** The form as it was made, or a new one when an answer has changed since. */
    static FlowState makeOrShow(FlowState state) {
        return paper(state).isPresent() ? show(state) : make(state);
    }

    /** The first page of the form. */
    static FlowState show(FlowState state) {
        return turnTo(state, 0);
    }

    /** That page of the form, counted from 0. */
    static FlowState show(FlowState state, int index) {
        return turnTo(state, index);
    }

    static FlowState touched(FlowState state, PaperPage.MakingForm page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return state.show(new InterviewPage.Reviewing());
        }
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            return paper(state).isPresent() ? SigningStage.sign(state) : make(state);
        }
        return state;
    }

    static FlowState happened(FlowState state, PaperPage.MakingForm page, Outcome outcome) {
        if (outcome instanceof Outcome.PaperMade made) {
            return state.application()
                    .map(held -> show(state.with(state.dossier().with(held.made(made.paper())))))
                    .orElse(state);
        }
        if (outcome instanceof Outcome.PaperSigned signed) {
            return state.application()
                    .map(held -> turnTo(state.with(state.dossier().with(held.signed(signed.paper()))), signed.page()))
                    .orElse(state);
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(new PaperPage.MakingForm(page.task(), Optional.of(failed.trouble())));
        }
        return state;
    }

    static FlowState touched(FlowState state, PaperPage.ShowingForm page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return state.show(new InterviewPage.Reviewing());
        }
        if (touch instanceof Touch.TurnPage turn) {
            return turnTo(state, page, turn.by());
        }
        if (touch instanceof Touch.Skip) {
            return PhotographStage.enter(state);
        }
        if (touch instanceof Touch.Proceed) {
            boolean printed = state.application().map(Application::printed).orElse(false);
            return printed ? PhotographStage.enter(state) : print(state);
        }
        if (touch instanceof Touch.Sign) {
            boolean open = state.application().filter(Application::isToBeSigned).isPresent();
            return open ? SigningStage.enter(state) : state;
        }
        if (touch instanceof Touch.TakeAlong) {
            return TakeAlongFlow.begin(state, paper(state));
        }
        return touch instanceof Touch.Print ? print(state) : state;
    }

    static FlowState happened(FlowState state, PaperPage.ShowingForm page, Outcome outcome) {
        return outcome instanceof Outcome.PageDrawn drawn && drawn.index() == page.index()
                ? state.show(new PaperPage.ShowingForm(page.task(), page.index(), Optional.of(drawn.page())))
                : state;
    }

    static FlowState touched(FlowState state, PaperPage.PrintingForm page, Touch touch) {
        boolean running =
                Printouts.find(state, PaperKind.FORM).map(Printout::isRunning).orElse(false);
        if (touch instanceof Touch.Back) {
            return show(running ? Printouts.giveUp(state, PaperKind.FORM) : state);
        }
        if (touch instanceof Touch.Skip) {
            return PhotographStage.enter(running ? Printouts.giveUp(state, PaperKind.FORM) : state);
        }
        if (running) {
            return state;
        }
        if (touch instanceof Touch.Proceed) {
            return PhotographStage.enter(page.trouble().isEmpty() ? LeavingFlow.taken(state) : state);
        }
        return touch instanceof Touch.Retry && page.trouble().isPresent() ? print(state) : state;
    }

    private static FlowState make(FlowState state) {
        return state.application()
                .flatMap(held -> held.progress()
                        .map(progress -> state.begin(
                                task -> new Effect.MakeForm(task, held.service(), progress),
                                task -> new PaperPage.MakingForm(task, Optional.empty()))))
                .orElse(state);
    }

    private static FlowState print(FlowState state) {
        Optional<Printout> running = Printouts.find(state, PaperKind.FORM).filter(Printout::isRunning);
        FlowState printing = running.isPresent()
                ? state
                : paper(state)
                        .map(paper -> Printouts.begin(state, PaperKind.FORM, paper))
                        .orElse(state);
        return Printouts.find(printing, PaperKind.FORM)
                .map(print ->
                        printing.show(new PaperPage.PrintingForm(print.task(), print.progress(), print.trouble())))
                .orElse(state);
    }

    private static FlowState turnTo(FlowState state, PaperPage.ShowingForm page, int by) {
        int pages = paper(state).map(MadePaper::pages).orElse(0);
        long index = (long) page.index() + by;
        return by == 0 || index < 0 || index >= pages ? state : turnTo(state, (int) index);
    }

    private static FlowState turnTo(FlowState state, int index) {
        return paper(state)
                .map(paper -> state.begin(
                        task -> new Effect.DrawPage(task, paper, index),
                        task -> new PaperPage.ShowingForm(task, index, Optional.empty())))
                .orElse(state);
    }

    private static Optional<MadePaper> paper(FlowState state) {
        return state.application().flatMap(Application::paper);
    }
}
