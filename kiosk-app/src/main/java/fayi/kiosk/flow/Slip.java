package fayi.kiosk.flow;

import fayi.content.catalogue.Service;

/**
 * What a receipt of one page says in brief, for a printer of small receipts. It carries no name, since it may be left behind.
 */
public record Slip(Service service, HandedIn handedIn) {
    @Override
    public String toString() {
        return "Slip[" + service.id() + "]";
    }
}
