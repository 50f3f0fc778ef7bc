package fayi.device.card.sdt;

import fayi.device.transport.Transport;
import fayi.device.transport.TransportException;

/** Opens the reader's line at a speed. */
@FunctionalInterface
interface LineOpener {
    /**
     * Opens it anew.
     *
     * @throws TransportException why it cannot be opened now
     */
    Transport open(SdtSpeed speed) throws TransportException;
}
