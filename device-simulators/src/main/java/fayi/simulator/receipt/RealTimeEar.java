package fayi.simulator.receipt;

import java.util.function.IntConsumer;

/**
 * Hears commands that are obeyed as soon as they come, wherever they stand: DLE EOT n, which takes its place in the buffer all
 * the same, and DLE DC4 8, which empties it and is gone. Used by one thread.
 */
final class RealTimeEar {
    private static final int[] CLEAR = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    private final IntConsumer status;
    private final Runnable clear;
    private final IntConsumer buffer;
    private int held;
    private int before;
    private int last;

    RealTimeEar(IntConsumer status, Runnable clear, IntConsumer buffer) {
        this.status = status;
        this.clear = clear;
        this.buffer = buffer;
    }

    /** Takes the next byte. */
    void hear(int octet) {
        if (before == 0x10 && last == 0x04 && octet >= 1 && octet <= 4) {
            status.accept(octet);
        }
        before = last;
        last = octet;
        if (octet != CLEAR[held]) {
            for (int index = 0; index < held; index++) {
                buffer.accept(CLEAR[index]);
            }
            held = 0;
        }
        if (octet != CLEAR[held]) {
            buffer.accept(octet);
        } else if (++held == CLEAR.length) {
            held = 0;
            clear.run();
        }
    }
}
