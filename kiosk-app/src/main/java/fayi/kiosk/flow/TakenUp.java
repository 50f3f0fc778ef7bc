package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.content.interview.Interview;
import fayi.kiosk.unfinished.Unfinished;

/**
 * An interview that was set aside and found again. Personal data: its text form is masked.
 *
 * @param lookup its name at the hub, to delete it there
 */
public record TakenUp(Service service, Interview interview, Unfinished unfinished, String lookup) {
    @Override
    public String toString() {
        return "TakenUp[" + service.id() + "]";
    }
}
