package fayi.simulator.pty;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes bytes no faster than a serial wire carries them (8N1: ten bits a byte). Times are kept against the beginning of each
 * piece, so that late wake-ups do not add up. Used by one thread.
 */
public final class PacedLine {
    private static final int BITS_PER_BYTE = 10;
    /** As a UART's buffer passes them on. */
    private static final int CHUNK = 16;
    /** Sleeping is no more exact than this; the rest is spun. */
    private static final long SPIN = TimeUnit.MICROSECONDS.toNanos(120);

    private final OutputStream out;
    private volatile int baud;
    private long busyUntil = System.nanoTime();

    /** At {@code baud} bits a second. */
    public PacedLine(OutputStream out, int baud) {
        this.out = out;
        this.baud = baud;
    }

    /** Bits a second. */
    public int baud() {
        return baud;
    }

    /** From the next piece on. */
    public void setBaud(int baud) {
        this.baud = baud;
    }

    /** What {@code count} bytes take, in nanoseconds. */
    public long nanosOf(int count) {
        return TimeUnit.SECONDS.toNanos(1) * count * BITS_PER_BYTE / baud;
    }

    /** Begins no earlier than at {@code nanos} of {@link System#nanoTime()}. */
    public void notBefore(long nanos) {
        if (nanos - busyUntil > 0) {
            busyUntil = nanos;
        }
    }

    /** Writes the bytes from {@code from} to {@code to}; returns when the last one has left. */
    public void write(byte[] bytes, int from, int to) throws IOException {
        notBefore(System.nanoTime());
        long begin = busyUntil;
        for (int at = from; at < to; at += CHUNK) {
            int end = Math.min(to, at + CHUNK);
            long due = begin + nanosOf(end - from);
            waitUntil(due);
            out.write(bytes, at, end - at);
            out.flush();
            busyUntil = due;
        }
    }

    private static void waitUntil(long due) throws IOException {
        long left = due - System.nanoTime();
        while (left > 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("The line was closed");
            }
            if (left > SPIN) {
                LockSupport.parkNanos(left - SPIN);
            } else {
                Thread.onSpinWait();
            }
            left = due - System.nanoTime();
        }
    }
}
