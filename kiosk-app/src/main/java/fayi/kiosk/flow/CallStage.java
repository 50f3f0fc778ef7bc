package fayi.kiosk.flow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue and the call: one effect carries both. */
final class CallStage {
    private CallStage() {}

    /** Asks for a place in the queue; what was handed in for the same service is shown to the lawyer. */
    static FlowState queue(FlowState state, String topic, List<String> skills) {
        Optional<UUID> submission = state.application()
                .filter(held -> held.service().id().equals(topic))
                .flatMap(Application::handedIn)
                .map(HandedIn::key);
        return state.with(state.dossier().with(Consultation.about(topic)))
                .begin(
                        task -> new Effect.Consult(task, submission, topic, skills, state.locale()),
                        task -> new ConsultationPage.Queue(task, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static FlowState happened(FlowState state, ConsultationPage.Queue page, Outcome outcome) {
        if (outcome instanceof Outcome.Queued queued) {
            return queued(state, queued);
        }
        if (outcome instanceof Outcome.LawyerJoined joined) {
            return joined(state, joined)
                    .show(new ConsultationPage.Call(page.task(), Line.CONNECTING, false, false, false))
                    .ask(task -> new Effect.Play(task, Effect.Tone.ATTENTION));
        }
        if (outcome instanceof Outcome.CallEnded) {
            return ended(state, Optional.of(Trouble.CONSULTATION_ENDED), page);
        }
        return outcome instanceof Outcome.Failed failed ? ended(state, Optional.of(failed.trouble()), page) : state;
    }

    static FlowState touched(FlowState state, ConsultationPage.Call page, Touch touch) {
        if (touch instanceof Touch.MuteMicrophone mute && mute.muted() != page.muted()) {
            return set(
                    state,
                    new ConsultationPage.Call(page.task(), page.line(), mute.muted(), page.hidden(), page.peerAway()));
        }
        if (touch instanceof Touch.HideCamera hide && hide.hidden() != page.hidden()) {
            return set(
                    state,
                    new ConsultationPage.Call(page.task(), page.line(), page.muted(), hide.hidden(), page.peerAway()));
        }
        return state;
    }

    static FlowState happened(FlowState state, ConsultationPage.Call page, Outcome outcome) {
        if (outcome instanceof Outcome.LineChanged changed) {
            return state.show(new ConsultationPage.Call(
                    page.task(), changed.line(), page.muted(), page.hidden(), page.peerAway()));
        }
        if (outcome instanceof Outcome.PeerAway peer) {
            return state.show(
                    new ConsultationPage.Call(page.task(), page.line(), page.muted(), page.hidden(), peer.away()));
        }
        if (outcome instanceof Outcome.LawyerJoined joined) {
            return joined(state, joined);
        }
        if (outcome instanceof Outcome.OpinionWritten written) {
            return state.with(state.dossier().with(held(state).advised(written.opinion())));
        }
        if (outcome instanceof Outcome.Queued queued) {
            return queued(state, queued);
        }
        if (outcome instanceof Outcome.CallEnded) {
            return AdviceStage.enter(state, Optional.empty());
        }
        return outcome instanceof Outcome.Failed failed
                ? AdviceStage.enter(state, Optional.of(failed.trouble()))
                : state;
    }

    /** Without a lawyer there is nothing to rate: the queue's page says what happened and offers to try again. */
    private static FlowState ended(FlowState state, Optional<Trouble> why, ConsultationPage.Queue page) {
        return state.consultation().flatMap(Consultation::lawyer).isPresent()
                ? AdviceStage.enter(state, why)
                : state.show(new ConsultationPage.Queue(page.task(), Optional.empty(), Optional.empty(), why));
    }

    /** A place in the queue, the first or again: a lawyer whose line is gone for good gives the ticket back. */
    private static FlowState queued(FlowState state, Outcome.Queued queued) {
        return state.with(state.dossier().with(held(state).ticket(queued.ticketId())))
                .show(new ConsultationPage.Queue(
                        queued.task(), Optional.of(queued.ahead()), queued.expectedWait(), Optional.empty()));
    }

    private static FlowState joined(FlowState state, Outcome.LawyerJoined joined) {
        return state.with(state.dossier().with(held(state).joined(joined.lawyer())));
    }

    private static FlowState set(FlowState state, ConsultationPage.Call page) {
        return state.show(page).run(new Effect.SetCall(page.task(), page.muted(), page.hidden()));
    }

    private static Consultation held(FlowState state) {
        return state.consultation().orElse(Consultation.NEW);
    }
}
