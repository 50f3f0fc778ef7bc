package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.kiosk.calculate.CalculateEffect;
import fayi.kiosk.calculate.CalculateMachine;
import fayi.kiosk.calculate.CalculateOutcome;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.calculate.CalculateStep;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.calculate.Calculating;
import java.util.Optional;

/** Hands what happens to {@link CalculateMachine}, prints what it found and leads on to a service. */
public final class CalculateFlow {
    private CalculateFlow() {}

    /** Begins with what the service names, or goes on where it was left. */
    static FlowState start(FlowState state, Service service) {
        if (isFor(state, service.id())) {
            return resume(state);
        }
        FlowState ended = Printouts.giveUp(state, PaperKind.CARD);
        return open(ended.with(ended.dossier().with(Reckoning.of(service.id()))), service.calculator());
    }

    /** Whether what was reckoned belongs to that service, and can be gone on with. */
    static boolean isFor(FlowState state, String serviceId) {
        return state.dossier()
                .reckoning()
                .filter(held -> held.serviceId().equals(serviceId) && held.isBegun())
                .isPresent();
    }

    /** Where the person stood. */
    static FlowState resume(FlowState state) {
        Calculating held = held(state).held();
        CalculatePage page =
                held.outcome().isPresent() ? new CalculatePage.Showing() : new CalculatePage.Asking(Optional.empty());
        return shown(state, page);
    }

    /** A touch on this flow's page. */
    public static FlowState touched(FlowState state, Page.Calculate page, Touch touch) {
        if (state.dossier().reckoning().isEmpty()) {
            return state.show(new ServicePage.Home());
        }
        if (page.page() instanceof CalculatePage.Showing) {
            if (touch instanceof Touch.ChooseService choice) {
                return state.show(new ServicePage.Introduction(choice.serviceId()));
            }
            if (touch instanceof Touch.Print
                    || (touch instanceof Touch.Retry && page.trouble().isPresent())) {
                return print(state, page);
            }
        }
        if (page.page() instanceof CalculatePage.Showing && touch instanceof Touch.TakeAlong) {
            return takeAlong(state);
        }
        if (page.page() instanceof CalculatePage.Opening && touch instanceof Touch.Retry) {
            return page.trouble().isPresent() ? open(state, page.wanted()) : state;
        }
        return meant(touch)
                .map(meant -> stepped(
                        state,
                        page,
                        CalculateMachine.touched(page.page(), held(state).held(), meant, state.today())))
                .orElse(state);
    }

    /** An outcome that this flow's page awaits. */
    public static FlowState happened(FlowState state, Page.Calculate page, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(page.failed(failed.trouble()));
        }
        if (state.dossier().reckoning().isEmpty()) {
            return state;
        }
        if (outcome instanceof Outcome.PaperMade made) {
            FlowState kept = state.with(state.dossier().with(held(state).made(made.paper())));
            return printing(kept, made.paper());
        }
        return outcome instanceof Outcome.Calculated calculated
                        && calculated.outcome() instanceof CalculateOutcome.Opened opened
                ? stepped(
                        state,
                        page,
                        CalculateMachine.opened(
                                held(state).held(), opened.calculators(), opened.data(), page.wanted(), state.today()))
                : state;
    }

    /** Takes the result's card along; makes it first where that was not done. */
    static FlowState takeAlong(FlowState state) {
        Optional<Reckoning> held = state.dossier().reckoning();
        Optional<MadePaper> card = held.flatMap(Reckoning::card);
        return card.isPresent()
                ? TakeAlongFlow.begin(state, card)
                : held.flatMap(one -> one.held().calculation(state.locale()))
                        .map(found ->
                                TakeAlongFlow.beginWithCard(state, new CalculateEffect.MakeCard(found, state.locale())))
                        .orElse(state);
    }

    /** With the card that was made, for another print and for taking along. */
    static FlowState keep(FlowState state, MadePaper card) {
        return state.dossier()
                .reckoning()
                .map(held -> state.with(state.dossier().with(held.made(card))))
                .orElse(state);
    }

    private static FlowState open(FlowState state, Optional<String> wanted) {
        return state.begin(
                task -> new Effect.Calculate(task, new CalculateEffect.Open()),
                task -> new Page.Calculate(
                        new CalculatePage.Opening(), wanted, Optional.of(task), Optional.empty(), Optional.empty()));
    }

    private static FlowState stepped(FlowState state, Page.Calculate page, CalculateStep step) {
        Reckoning before = held(state);
        Reckoning after = before.with(step.held());
        boolean outdated = before.card().isPresent() && after.card().isEmpty();
        FlowState settled = outdated ? Printouts.giveUp(state, PaperKind.CARD) : state;
        FlowState kept = settled.with(settled.dossier().with(after));
        if (step.leaves()) {
            return kept.show(new ServicePage.Introduction(after.serviceId()));
        }
        return step.page().equals(page.page()) ? kept : shown(kept, step.page());
    }

    /** The result is shown with how far its card is. */
    private static FlowState shown(FlowState state, CalculatePage page) {
        Optional<Printout> printout =
                page instanceof CalculatePage.Showing ? Printouts.find(state, PaperKind.CARD) : Optional.empty();
        return state.show(new Page.Calculate(
                page,
                Optional.empty(),
                printout.map(Printout::task),
                printout.flatMap(Printout::progress),
                printout.flatMap(Printout::trouble)));
    }

    private static FlowState print(FlowState state, Page.Calculate page) {
        Optional<Printout> running = Printouts.find(state, PaperKind.CARD).filter(Printout::isRunning);
        boolean making = page.task().isPresent()
                && page.trouble().isEmpty()
                && page.progress().isEmpty();
        if (running.isPresent() || making) {
            return state;
        }
        Optional<MadePaper> card = held(state).card();
        if (card.isPresent()) {
            return printing(state, card.get());
        }
        return held(state)
                .held()
                .calculation(state.locale())
                .map(found -> state.begin(
                        task -> new Effect.Calculate(task, new CalculateEffect.MakeCard(found, state.locale())),
                        task -> new Page.Calculate(
                                page.page(), Optional.empty(), Optional.of(task), Optional.empty(), Optional.empty())))
                .orElse(state);
    }

    private static FlowState printing(FlowState state, MadePaper card) {
        return shown(Printouts.begin(state, PaperKind.CARD, card), new CalculatePage.Showing());
    }

    private static Optional<CalculateTouch> meant(Touch touch) {
        if (touch instanceof Touch.Calculate calculate) {
            return Optional.of(calculate.touch());
        }
        if (touch instanceof Touch.Draft draft) {
            return Optional.of(new CalculateTouch.Draft(draft.questionId(), draft.draft()));
        }
        if (touch instanceof Touch.Reply reply) {
            return Optional.of(new CalculateTouch.Reply(reply.questionId(), reply.answer()));
        }
        if (touch instanceof Touch.ChangeAnswer change) {
            return Optional.of(new CalculateTouch.Change(change.questionId()));
        }
        return touch instanceof Touch.Back ? Optional.of(new CalculateTouch.Back()) : Optional.empty();
    }

    private static Reckoning held(FlowState state) {
        return state.dossier().reckoning().orElseThrow();
    }
}
