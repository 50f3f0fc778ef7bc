package fayi.kiosk.visit;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingFlow;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.ServicePage;
import fayi.provisioning.IdleTimes;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What time does to a visit: the warning, the countdown, the wipe; and the pages that pass by themselves. */
final class VisitClock {
    private static final Duration CLEAN = Duration.ofSeconds(8);
    private static final Duration LEAVING = Duration.ofSeconds(20);
    private static final Duration REMINDER = Duration.ofSeconds(10);

    private final IdleTimes idle;

    VisitClock(IdleTimes idle) {
        this.idle = idle;
    }

    /** The step at {@code now}. */
    Step tick(Visit before, ZonedDateTime now) {
        Visit visit = before.at(now);
        Duration shown = Duration.between(visit.pageSince(), now);
        if (visit.page() instanceof LeavingPage.Clean) {
            return FlowRun.still(shown.compareTo(CLEAN) < 0 ? visit : visit.with(new ServicePage.Attract()));
        }
        if (visit.page() instanceof LeavingPage.Leaving leaving) {
            return leaving(visit, leaving, shown);
        }
        return Patience.of(visit.page())
                .in(idle)
                .map(patience -> waiting(visit, patience))
                .orElseGet(() -> FlowRun.still(unwarned(visit)));
    }

    private Step leaving(Visit visit, LeavingPage.Leaving page, Duration shown) {
        if (shown.compareTo(leavingTime(visit, page)) >= 0) {
            return wipe(visit);
        }
        return shown.compareTo(REMINDER) < 0 ? FlowRun.still(visit) : FlowRun.step(visit, LeavingFlow::remind);
    }

    /** A card that lies there, or a paper that still comes, is waited for longer. */
    private Duration leavingTime(Visit visit, LeavingPage.Leaving page) {
        boolean more = page.cardLies() || visit.dossier().isPrinting();
        return more && idle.reading().compareTo(LEAVING) > 0 ? idle.reading() : LEAVING;
    }

    private Step waiting(Visit visit, Duration patience) {
        Duration gone = Duration.between(visit.lastActivity(), visit.now());
        if (visit.overlay().orElse(null) instanceof Overlay.StillThere) {
            Duration left = patience.plus(idle.warning()).minus(gone);
            return left.isZero() || left.isNegative() ? wipe(visit) : FlowRun.still(visit.with(warning(left)));
        }
        return gone.compareTo(patience) < 0 ? FlowRun.still(visit) : warn(visit, patience);
    }

    /** The countdown is whole even when no tick came for a while. */
    private Step warn(Visit visit, Duration patience) {
        Visit warned = visit.activeAt(visit.now().minus(patience)).with(warning(idle.warning()));
        return FlowRun.step(warned, state -> state.ask(task -> new Effect.Play(task, Effect.Tone.ATTENTION)));
    }

    private static Optional<Overlay> warning(Duration left) {
        return Optional.of(new Overlay.StillThere((int) left.plusMillis(999).toSeconds()));
    }

    private static Visit unwarned(Visit visit) {
        return visit.with(visit.overlay().filter(overlay -> !(overlay instanceof Overlay.StillThere)));
    }

    private static Step wipe(Visit visit) {
        return FlowRun.step(visit, state -> LeavingFlow.wipe(state, Optional.empty()));
    }
}
