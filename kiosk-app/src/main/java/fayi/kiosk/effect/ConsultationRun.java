package fayi.kiosk.effect;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.HubLinkException;
import fayi.kiosk.hublink.SignalLink;
import fayi.kiosk.hublink.SignalListener;
import fayi.protocol.IceServers;
import fayi.protocol.Opinion;
import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.TicketRequest;
import fayi.protocol.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One consultation from the asking for a ticket to its end, on the effect's thread: what socket and call have to say is
 * posted to its inbox. A hub that restarts is waited for.
 */
final class ConsultationRun implements SignalListener {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int TRIES = 4;
    private static final long PAUSE_MILLIS = 1_500;

    private final Task task;
    private final HubLink hub;
    private final Departures departures;
    private final boolean relayed;
    private final TicketRequest request;
    private final Inbox inbox;
    private final CallSide call;
    private @Nullable SignalLink signals;
    private String ticketId = "";
    private boolean joined;
    private boolean opinionWanted;
    private boolean over;

    /**
     * @param relayed whether the hub's servers may help the call through the network
     */
    ConsultationRun(
            Task task,
            Effect.Consult wish,
            HubLink hub,
            Departures departures,
            boolean relayed,
            Inbox inbox,
            CallSide call) {
        this.task = task;
        this.hub = hub;
        this.departures = departures;
        this.relayed = relayed;
        this.inbox = inbox;
        this.call = call;
        boolean english = Locale.ENGLISH.getLanguage().equals(wish.locale().getLanguage());
        this.request = new TicketRequest(
                UUID.randomUUID(), wish.submission(), wish.topic(), wish.skills(), english ? "en" : "zh-CN");
    }

    void run() throws TroubleException, InterruptedException {
        try {
            TicketState ticket = again(() -> hub.openTicket(request));
            ticketId = ticket.ticketId();
            tellPlace(ticket.ahead(), ticket);
            try (SignalLink link = hub.signals(ticketId, this)) {
                signals = link;
                inbox.work(LOOK, this::look);
            } finally {
                call.close();
            }
        } catch (HubLinkException failure) {
            throw HubTrouble.of(failure);
        } finally {
            if (!over) {
                departures.leave(request, Optional.of(ticketId).filter(known -> !known.isEmpty()));
            }
        }
    }

    @Override
    public void onSignal(SignalEnvelope envelope) {
        inbox.post(() -> heard(envelope.signal()));
    }

    @Override
    public void onRefused(HubLinkException reason) {
        inbox.post(() -> refused(reason));
    }

    private void heard(Signal signal) throws TroubleException, InterruptedException {
        if (signal instanceof Signal.QueueMoved moved) {
            moved(moved.ahead());
        } else if (signal instanceof Signal.Claimed claimed) {
            claimed(claimed);
        } else if (signal instanceof Signal.PeerLeft) {
            task.tell(new Outcome.PeerAway(task.id(), true));
        } else if (signal instanceof Signal.PeerReturned) {
            task.tell(new Outcome.PeerAway(task.id(), false));
        } else if (signal instanceof Signal.OpinionWritten) {
            opinionWanted = true;
            look();
        } else if (signal instanceof Signal.Ended) {
            ended();
        } else {
            call.receive(signal);
        }
    }

    /** A ticket that goes back into the queue ends the call with whoever had it: camera and microphone close. */
    private void moved(int ahead) throws InterruptedException {
        call.close();
        joined = false;
        TicketState ticket = null;
        try {
            ticket = hub.ticket(ticketId);
        } catch (HubLinkException away) {
            // The place is known; only the estimate is not.
            ticket = null;
        }
        tellPlace(ahead, ticket);
    }

    private void tellPlace(int ahead, @Nullable TicketState ticket) {
        Optional<Duration> wait =
                ticket == null ? Optional.empty() : ticket.expectedWaitSeconds().map(Duration::ofSeconds);
        task.tell(new Outcome.Queued(task.id(), ticketId, ahead, wait));
    }

    private void claimed(Signal.Claimed claimed) throws TroubleException, InterruptedException {
        joined = true;
        task.tell(new Outcome.LawyerJoined(task.id(), claimed.lawyer()));
        SignalLink link = signals;
        if (!call.isOpen() && link != null) {
            call.open(iceServers(), link::send);
        }
    }

    /** Without the hub's list, direct ways may still do. */
    private IceServers iceServers() throws InterruptedException {
        if (relayed) {
            try {
                return again(hub::iceServers);
            } catch (HubLinkException away) {
                return new IceServers(List.of());
            }
        }
        return new IceServers(List.of());
    }

    private void look() throws InterruptedException {
        call.look();
        if (opinionWanted) {
            try {
                tellOpinion(hub.ticket(ticketId).opinion());
            } catch (HubLinkException.Unreachable away) {
                // The next look around asks again.
                return;
            } catch (HubLinkException gone) {
                opinionWanted = false;
            }
        }
    }

    private void tellOpinion(Optional<Opinion> opinion) {
        opinionWanted = false;
        opinion.ifPresent(words -> task.tell(new Outcome.OpinionWritten(task.id(), words)));
    }

    private void ended() throws TroubleException, InterruptedException {
        over = true;
        call.close();
        if (opinionWanted) {
            try {
                tellOpinion(again(() -> hub.ticket(ticketId)).opinion());
            } catch (HubLinkException away) {
                // It stands in the matter's history all the same.
                opinionWanted = false;
            }
        }
        if (!joined) {
            throw new TroubleException(Trouble.CONSULTATION_ENDED);
        }
        task.tell(new Outcome.CallEnded(task.id()));
        inbox.finish();
    }

    private void refused(HubLinkException reason) throws TroubleException, InterruptedException {
        if (reason instanceof HubLinkException.StationUnknown) {
            throw HubTrouble.of(reason);
        }
        ended();
    }

    private interface Asking<T> {
        T ask() throws HubLinkException, InterruptedException;
    }

    /** Asks some times more while the hub is away for a moment. */
    private static <T> T again(Asking<T> asking) throws HubLinkException, InterruptedException {
        for (int count = 1; ; count++) {
            try {
                return asking.ask();
            } catch (HubLinkException.Unreachable away) {
                if (count == TRIES) {
                    throw away;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }
}
