package fayi.kiosk.flow;

import fayi.content.catalogue.Service;

/** What a receipt of one page says in brief. It carries no name, since it may be left behind. */
public record ReceiptSlip(Service service, HandedIn handedIn) implements Slip {
    @Override
    public String toString() {
        return "ReceiptSlip[" + service.id() + "]";
    }
}
