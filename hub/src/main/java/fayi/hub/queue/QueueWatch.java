package fayi.hub.queue;

import fayi.hub.store.PresenceStore;
import fayi.hub.store.SignalStore;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.Instant;

/** What a node does every few seconds so that no ticket hangs: any node may do it, and two at once do no harm. */
public final class QueueWatch implements Runnable {
    private final PresenceStore presence;
    private final SignalStore signals;
    private final QueueTimes times;
    private final EventLog log;
    private final Clock clock;

    /** Looks after what {@code presence} keeps. */
    public QueueWatch(PresenceStore presence, SignalStore signals, QueueTimes times, EventLog log, Clock clock) {
        this.presence = presence;
        this.signals = signals;
        this.times = times;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        presence.dropSilent(now.minus(times.nodeSilence()));
        presence.endLeases(now, times.lease()).forEach(this::report);
        presence.endAbandoned(now.minus(times.abandoned()), now).forEach(this::report);
        presence.announceMoves();
        signals.purge(now.minus(times.keepSignals()));
    }

    private void report(PresenceStore.Outcome outcome) {
        if (outcome.state().equals("waiting")) {
            log.record(LogEvent.TICKET_RETURNED, outcome.ticket());
        } else {
            log.record(LogEvent.TICKET_ENDED, outcome.ticket(), outcome.state(), "hub");
        }
    }
}
