package fayi.kiosk.flow;

import java.util.Optional;

/** What comes after a call: the opinion, made and printed, then the rating. */
final class AdviceStage {
    private AdviceStage() {}

    /**
     * The opinion when there is one, else the rating.
     *
     * @param why the call ended out of order
     */
    static FlowState enter(FlowState state, Optional<Trouble> why) {
        return state.consultation().flatMap(Consultation::opinion).isPresent() ? show(state) : rate(state, why);
    }

    static FlowState touched(FlowState state, ConsultationPage.Advice page, Touch touch) {
        if (touch instanceof Touch.Proceed || touch instanceof Touch.Skip) {
            return rate(state, Optional.empty());
        }
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            return state.consultation()
                    .flatMap(Consultation::paper)
                    .map(paper -> print(state, paper))
                    .orElseGet(() -> make(state));
        }
        return state;
    }

    static FlowState happened(FlowState state, ConsultationPage.Advice page, Outcome outcome) {
        if (page.made()) {
            return state;
        }
        if (outcome instanceof Outcome.PaperMade made) {
            return state.consultation()
                    .map(held -> state.with(state.dossier().with(held.made(made.paper()))))
                    .map(with -> print(with, made.paper()))
                    .orElse(state);
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(
                    new ConsultationPage.Advice(page.task(), false, Optional.empty(), Optional.of(failed.trouble())));
        }
        return state;
    }

    static FlowState touched(FlowState state, ConsultationPage.Rating page, Touch touch) {
        if (touch instanceof Touch.Rate rate && page.sending().isEmpty() && rate.level() >= 1 && rate.level() <= 5) {
            return send(state, rate.level());
        }
        if (touch instanceof Touch.Skip || touch instanceof Touch.Proceed) {
            return rated(state).show(new ServicePage.Closing());
        }
        boolean back = touch instanceof Touch.Back && page.sending().isEmpty();
        return back && state.consultation().flatMap(Consultation::opinion).isPresent() ? show(state) : state;
    }

    static FlowState happened(FlowState state, ConsultationPage.Rating page, Outcome outcome) {
        if (outcome instanceof Outcome.Rated) {
            return state.show(new ServicePage.Closing());
        }
        return outcome instanceof Outcome.Failed failed
                ? state.show(new ConsultationPage.Rating(Optional.empty(), Optional.of(failed.trouble())))
                : state;
    }

    private static FlowState rate(FlowState state, Optional<Trouble> why) {
        boolean open = state.consultation()
                .filter(held -> held.lawyer().isPresent() && !held.rated())
                .isPresent();
        return state.show(open ? new ConsultationPage.Rating(Optional.empty(), why) : new ServicePage.Closing());
    }

    /** Once a consultation, whether or not the hub hears of it. */
    private static FlowState send(FlowState state, int level) {
        Optional<String> ticket =
                state.consultation().filter(held -> !held.rated()).flatMap(Consultation::ticketId);
        return ticket.map(id -> rated(state)
                        .begin(
                                task -> new Effect.Rate(task, id, level),
                                task -> new ConsultationPage.Rating(Optional.of(task), Optional.empty())))
                .orElseGet(() -> rated(state).show(new ServicePage.Closing()));
    }

    private static FlowState rated(FlowState state) {
        return state.consultation()
                .map(held -> state.with(state.dossier().with(held.withRated())))
                .orElse(state);
    }

    private static FlowState show(FlowState state) {
        Optional<MadePaper> paper = state.consultation().flatMap(Consultation::paper);
        Optional<Printout> printout = Printouts.find(state, PaperKind.OPINION);
        if (paper.isEmpty()) {
            return make(state);
        }
        return printout.map(known -> shown(state, known)).orElseGet(() -> print(state, paper.get()));
    }

    private static FlowState make(FlowState state) {
        return state.consultation()
                .flatMap(Consultation::opinion)
                .map(opinion -> state.begin(
                        task -> new Effect.MakeOpinion(task, opinion),
                        task -> new ConsultationPage.Advice(task, false, Optional.empty(), Optional.empty())))
                .orElse(state);
    }

    private static FlowState print(FlowState state, MadePaper paper) {
        FlowState printing = Printouts.begin(state, PaperKind.OPINION, paper);
        return shown(printing, Printout.begun(printing.newest()));
    }

    private static FlowState shown(FlowState state, Printout known) {
        return state.show(new ConsultationPage.Advice(known.task(), true, known.progress(), known.trouble()));
    }
}
