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
        if (now instanceof CardFault.WrongChecksum wrong) {
            fault = wrong.times() > 1 ? new CardFault.WrongChecksum(wrong.times() - 1) : new CardFault.None();
        } else if (now instanceof CardFault.HalfFrame half) {
            fault = half.times() > 1 ? new CardFault.HalfFrame(half.times() - 1) : new CardFault.None();
        }
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
