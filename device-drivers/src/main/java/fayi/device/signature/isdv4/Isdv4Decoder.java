package fayi.device.signature.isdv4;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Finds packets in a pad's bytes. Only a packet's first byte has its highest bit set, so a lost or added byte costs the packet
 * it hits and no other. Holds at most {@value #ANSWER} bytes, which it overwrites. Not thread-safe.
 */
public final class Isdv4Decoder {
    /** Bytes of a packet of the pen. */
    static final int PEN = 9;
    /** Bytes of an answer to a query. */
    static final int ANSWER = 11;

    private static final int LEAD = 0x80;
    private static final int CONTROL = 0x40;
    private static final int TOUCH = 0x10;
    private static final int NEAR = 0x20;
    private static final int TIP = 0x01;

    private final int[] packet = new int[ANSWER];
    private int size;

    /** Takes the first {@code count} of {@code bytes} and tells the packets that they complete. */
    public void accept(byte[] bytes, int count, Consumer<PenPacket> packets) {
        for (int index = 0; index < count; index++) {
            int value = bytes[index] & 0xff;
            if ((value & LEAD) != 0) {
                reset();
                // Packets of fingers are of other lengths; what follows them is passed over up to the next first byte.
                if ((value & TOUCH) != 0) {
                    continue;
                }
            } else if (size == 0) {
                continue;
            }
            packet[size++] = value;
            if (size == ((packet[0] & CONTROL) != 0 ? ANSWER : PEN)) {
                PenPacket whole = decoded();
                reset();
                packets.accept(whole);
            }
        }
    }

    /** Forgets what has begun. */
    public void reset() {
        Arrays.fill(packet, 0);
        size = 0;
    }

    private PenPacket decoded() {
        boolean answer = (packet[0] & CONTROL) != 0;
        return new PenPacket(
                answer,
                (packet[0] & NEAR) != 0,
                (packet[0] & TIP) != 0,
                packet[1] << 9 | packet[2] << 2 | (packet[6] & 0x60) >> 5,
                packet[3] << 9 | packet[4] << 2 | (packet[6] & 0x18) >> 3,
                packet[5] | (packet[6] & 0x07) << 7,
                answer ? packet[9] << 7 | packet[10] : 0);
    }
}
