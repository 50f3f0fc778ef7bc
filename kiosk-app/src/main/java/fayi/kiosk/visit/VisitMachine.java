package fayi.kiosk.visit;

import fayi.content.catalogue.Catalogue;
import fayi.content.ranking.Proposals;
import fayi.kiosk.flow.LeavingFlow;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Printouts;
import fayi.kiosk.flow.SubmissionStage;
import fayi.kiosk.flow.Trouble;
import fayi.provisioning.IdleTimes;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a visit does at each event. Pure: the same visit and event give the same step always, on any thread; it never throws
 * and never waits. The pages and how one leads to another: docs/visit.md.
 */
public final class VisitMachine {
    private final Flows flows;
    private final Touches touches;
    private final VisitClock clock;

    /** Over the services that can be chosen, with the times a person is waited for; what a person tells finds none. */
    public VisitMachine(Catalogue catalogue, IdleTimes idle) {
        this(catalogue, told -> Proposals.NONE, idle);
    }

    /**
     * Over the services that can be chosen, with the times a person is waited for.
     *
     * @param ranker proposes services for what a person tells; pure, quick, and throws nothing
     */
    public VisitMachine(Catalogue catalogue, Function<String, Proposals> ranker, IdleTimes idle) {
        this.flows = new Flows(catalogue, ranker);
        this.touches = new Touches(flows);
        this.clock = new VisitClock(idle);
    }

    /** The visit after {@code event}, and what is to be done. */
    public Step next(Visit visit, VisitEvent event) {
        if (event instanceof VisitEvent.Touched touched) {
            return touches.touched(visit, touched.touch());
        }
        if (event instanceof VisitEvent.Happened happened) {
            return happened(visit, happened.outcome());
        }
        if (event instanceof VisitEvent.Tick tick) {
            return clock.tick(visit, tick.now());
        }
        return event instanceof VisitEvent.Broken ? broken(visit) : FlowRun.still(visit.with(station(visit, event)));
    }

    /** An outcome counts for the page that awaits it; prints and the hub's word on a submission count on any page. */
    private Step happened(Visit visit, Outcome outcome) {
        if (outcome.task().visit() != visit.serial()) {
            return FlowRun.still(visit);
        }
        if (Printouts.concern(visit.dossier(), outcome)) {
            return FlowRun.step(visit, outcome, state -> Printouts.happened(state, outcome));
        }
        if (visit.page().awaits().contains(outcome.task())) {
            return FlowRun.step(visit, outcome, state -> flows.happened(state, outcome));
        }
        return SubmissionStage.concerns(visit.dossier(), outcome)
                ? FlowRun.step(visit, outcome, state -> SubmissionStage.news(state, outcome))
                : FlowRun.still(visit);
    }

    /** A wipe that is under way goes on and tells why at its end; a closed station stays closed. */
    private static Step broken(Visit visit) {
        Optional<Trouble> why = Optional.of(Trouble.UNEXPECTED);
        if (visit.page() instanceof LeavingPage.Closed) {
            return FlowRun.still(visit);
        }
        return visit.page() instanceof LeavingPage.Wiping wiping
                ? FlowRun.still(visit.with(new LeavingPage.Wiping(wiping.task(), why, wiping.papers())))
                : FlowRun.step(visit, state -> LeavingFlow.wipe(state, why));
    }

    private static StationState station(Visit visit, VisitEvent event) {
        StationState station = visit.station();
        if (event instanceof VisitEvent.HubSeen hub) {
            return station.withHub(hub.reachable());
        }
        if (event instanceof VisitEvent.SoundSeen sound) {
            return station.withSound(sound.present());
        }
        if (event instanceof VisitEvent.SensorSeen seen) {
            return station.withSensor(seen.sensor(), seen.on());
        }
        return event instanceof VisitEvent.DeviceSeen device
                ? station.withDevice(device.kind(), device.status())
                : station;
    }
}
