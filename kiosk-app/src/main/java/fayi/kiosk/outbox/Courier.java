package fayi.kiosk.outbox;

import fayi.kiosk.hublink.HubLinkException;
import fayi.protocol.MatterReceipt;
import java.util.UUID;

/** Brings one sealed submission to the hub: {@link fayi.kiosk.hublink.HubLink#submit}. */
@FunctionalInterface
public interface Courier {
    /** Blocks until the hub has made a matter of it; the same key again gives the same receipt. */
    MatterReceipt deliver(UUID key, byte[] sealed) throws HubLinkException, InterruptedException;
}
