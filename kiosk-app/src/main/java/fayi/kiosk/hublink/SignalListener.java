package fayi.kiosk.hublink;

import fayi.protocol.SignalEnvelope;

/**
 * Hears what passes on the signalling socket of one ticket. Called on the link's own thread, one call at a time, in the
 * order of the sequence numbers; it must not block.
 */
@FunctionalInterface
public interface SignalListener {
    /** A signal, each exactly once however often the socket broke. */
    void onSignal(SignalEnvelope envelope);

    /** The socket is up, or has gone and is being sought again. Media of a call may still flow meanwhile. */
    default void onLine(boolean connected) {}

    /** The hub gives no socket for this ticket any more; nothing follows. */
    default void onRefused(HubLinkException reason) {}
}
