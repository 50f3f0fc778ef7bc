package fayi.simulator.card;

/** The fault of the moment; those that happen a number of times count down. Thread-safe. */
final class CurrentFault {
    private CardFault fault = new CardFault.None();

    synchronized void set(CardFault next) {
        fault = next;
    }

    synchronized CardFault get() {
        return fault;
    }

    /** The fault for one answer. */
    synchronized CardFault take() {
        CardFault now = fault;
        fault = now.next();
        return now;
    }

    /** Whether {@code over} was still the fault; it no longer is. */
    synchronized boolean end(CardFault over) {
        if (fault != over) {
            return false;
        }
        fault = new CardFault.None();
        return true;
    }
}
