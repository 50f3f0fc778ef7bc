package fayi.kiosk.effect;

import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.HubLinkException;
import fayi.protocol.Rating;
import fayi.protocol.TrackRequest;
import java.util.UUID;

/** Asks the hub for matters, and hands ratings in. */
final class TrackEffects {
    private final HubLink hub;

    TrackEffects(HubLink hub) {
        this.hub = hub;
    }

    void track(Task task, TrackRequest request) throws TroubleException, InterruptedException {
        try {
            task.tell(new Outcome.Tracked(task.id(), hub.track(request)));
        } catch (HubLinkException failure) {
            throw HubTrouble.of(failure);
        }
    }

    void rate(Task task, String ticketId, int level) throws TroubleException, InterruptedException {
        try {
            hub.rate(new Rating(UUID.randomUUID(), ticketId, level));
            task.tell(new Outcome.Rated(task.id()));
        } catch (HubLinkException.Refused refusal) {
            if (!refusal.problem().id().equals("already-rated")) {
                throw new TroubleException(Trouble.NOT_RATED);
            }
            task.tell(new Outcome.Rated(task.id()));
        } catch (HubLinkException away) {
            throw new TroubleException(Trouble.NOT_RATED);
        }
    }
}
