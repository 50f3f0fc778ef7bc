package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnMachine;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.learn.LearnStep;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.learn.Studying;
import java.util.Optional;

/** Hands what happens to {@link LearnMachine} and leads on to a service. */
public final class LearnFlow {
    private LearnFlow() {}

    /** Opens what the service names. */
    static FlowState start(FlowState state, Service service) {
        return open(state, Studying.of(service.id(), service.topic(), state.today()));
    }

    /** A touch on this flow's page. */
    public static FlowState touched(FlowState state, Page.Learn page, Touch touch) {
        if (page.held().page() instanceof LearnPage.Opening && touch instanceof Touch.Retry) {
            return page.trouble().isPresent() ? open(state, page.held()) : state;
        }
        if (touch instanceof Touch.ChooseService choice && page.held().story().isPresent()) {
            return state.show(new ServicePage.Introduction(choice.serviceId(), new Page.Learn(page.held())));
        }
        if (touch instanceof Touch.TakeAlong && page.held().story().isPresent()) {
            return TakeAlongFlow.begin(state, StorySheet.of(page.held().story().get(), state.locale()));
        }
        if (touch instanceof Touch.Learn learn && page.held().video().isPresent()) {
            Optional<FlowState> played = VideoStage.touched(state, page, learn.touch());
            if (played.isPresent()) {
                return played.get();
            }
        }
        return meant(touch)
                .map(meant -> stepped(state, page, LearnMachine.touched(page.held(), meant)))
                .orElse(state);
    }

    /** An outcome that this flow's page awaits. */
    public static FlowState happened(FlowState state, Page.Learn page, Outcome outcome) {
        if (page.holds().contains(outcome.task())) {
            return VideoStage.happened(state, page, outcome);
        }
        if (outcome instanceof Outcome.PageDrawn drawn) {
            return state.show(page.drawn(Optional.of(drawn.page())));
        }
        if (outcome instanceof Outcome.Failed && !(page.held().page() instanceof LearnPage.Opening)) {
            // The words say the same without their picture.
            return state.show(page.drawn(Optional.empty()));
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(new Page.Learn(page.held(), page.task(), Optional.of(failed.trouble())));
        }
        return outcome instanceof Outcome.Learn news && news.outcome() instanceof LearnOutcome.Opened opened
                ? stepped(state, page, LearnMachine.opened(page.held(), opened.learning()))
                : state;
    }

    private static FlowState open(FlowState state, Studying held) {
        return state.begin(
                task -> new Effect.Learn(task, new LearnEffect.Open()),
                task -> new Page.Learn(held, Optional.of(task), Optional.empty()));
    }

    /** What is shown is kept, so that a consultation leads back to it. */
    private static FlowState stepped(FlowState state, Page.Learn page, LearnStep step) {
        if (step.leaves()) {
            return state.show(new ServicePage.Introduction(page.held().serviceId()));
        }
        if (step.held().equals(page.held())) {
            return state;
        }
        Page shown = new Page.Learn(step.held());
        Optional<MadePaper> card = state.dossier().lookedAt().flatMap(LookedAt::card);
        LookedAt kept = new LookedAt(step.held().serviceId(), shown, card);
        FlowState settled = state.with(state.dossier().with(kept)).show(shown);
        return step.held()
                .picture()
                .map(path -> drawing(settled, step.held(), path))
                .orElse(settled);
    }

    private static FlowState drawing(FlowState state, Studying held, String path) {
        return state.begin(
                task -> new Effect.Learn(task, new LearnEffect.Draw(path)),
                task -> new Page.Learn(held, Optional.of(task), Optional.empty()));
    }

    private static Optional<LearnTouch> meant(Touch touch) {
        if (touch instanceof Touch.Learn learn) {
            return Optional.of(learn.touch());
        }
        if (touch instanceof Touch.TurnPage turn) {
            return Optional.of(new LearnTouch.Turn(turn.by()));
        }
        if (touch instanceof Touch.Proceed) {
            return Optional.of(new LearnTouch.Next());
        }
        return touch instanceof Touch.Back ? Optional.of(new LearnTouch.Back()) : Optional.empty();
    }
}
