package fayi.hub.signal;

import fayi.hub.store.Side;
import fayi.protocol.Signal;

/** Which signals each side may send; all others are the hub's own. Pure. */
final class SignalRules {
    private SignalRules() {}

    static boolean maySend(Side side, Signal signal) {
        if (signal instanceof Signal.Candidate) {
            return true;
        }
        return side == Side.STATION
                ? signal instanceof Signal.Offer
                : signal instanceof Signal.Ready || signal instanceof Signal.Answer;
    }
}
