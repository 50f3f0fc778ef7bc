package fayi.simulator.receipt;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a printer has received and not worked through: 4 KB, as small printers have. What does not fit is lost, and told by
 * {@link #hasOverflowed}. Thread-safe.
 */
final class ReceiveBuffer {
    private static final int SIZE = 4096;

    private final Deque<Byte> bytes = new ArrayDeque<>();
    private boolean stopped;
    private boolean overflowed;
    private boolean ended;
    private long clearings;
    private boolean clearedNow;

    synchronized void add(byte octet) {
        if (bytes.size() >= SIZE) {
            overflowed = true;
            return;
        }
        bytes.add(octet);
        notifyAll();
    }

    /** The next byte, as soon as there is one and the printer is not stopped; -1 at the end, -2 once it was cleared. */
    synchronized int next() throws InterruptedException {
        while ((bytes.isEmpty() || stopped) && !ended && !clearedNow) {
            wait();
        }
        if (clearedNow && !ended) {
            clearedNow = false;
            return EscPosInterpreter.CLEARED;
        }
        return ended ? -1 : bytes.remove() & 0xFF;
    }

    /** Whether nothing is worked through: no paper, cover open. */
    synchronized void stopped(boolean whether) {
        stopped = whether;
        notifyAll();
    }

    /** Waits while the printer is stopped; false when what waits has been cleared meanwhile, or the printer has gone. */
    synchronized boolean awaitGo() throws InterruptedException {
        long before = clearings;
        while (stopped && !ended && before == clearings) {
            wait();
        }
        return !ended && before == clearings;
    }

    synchronized void clear() {
        bytes.clear();
        clearings++;
        clearedNow = true;
        notifyAll();
    }

    synchronized boolean hasOverflowed() {
        return overflowed;
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }
}
