package fayi.simulator.pty;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What becomes of the messages of one direction under a fault of bytes or messages. The same seed and messages give the same
 * damage always. Not thread-safe.
 */
final class FaultyBytes {
    /** A part of a message, as it comes out. */
    record Part(Duration pauseBefore, byte[] bytes) {
        private Part(byte[] bytes) {
            this(Duration.ZERO, bytes);
        }
    }

    private LineFault fault = new LineFault.None();
    private Random random = new Random(1);
    private long bytes;
    private long messages;

    /** From the next message on; counts begin anew. */
    void set(LineFault next, long seed) {
        fault = next;
        random = new Random(seed);
        bytes = 0;
        messages = 0;
    }

    /** What comes out for {@code message}, in its order; nothing when it is lost. */
    List<Part> pass(byte[] message) {
        messages++;
        if (fault instanceof LineFault.Silent) {
            return List.of();
        } else if (fault instanceof LineFault.Drop drop) {
            return messages % drop.every() == 0 ? List.of() : List.of(new Part(message));
        } else if (fault instanceof LineFault.Duplicate duplicate) {
            return messages % duplicate.every() == 0
                    ? List.of(new Part(message), new Part(message))
                    : List.of(new Part(message));
        } else if (fault instanceof LineFault.Delay delay) {
            return List.of(new Part(delay.delay(), message));
        } else if (fault instanceof LineFault.Split split) {
            return split(message, split);
        } else if (fault instanceof LineFault.DropByte drop) {
            return List.of(new Part(withoutSome(message, drop.every())));
        } else if (fault instanceof LineFault.Corrupt corrupt) {
            return List.of(new Part(corrupted(message, corrupt.perThousand())));
        } else if (fault instanceof LineFault.Noise noise) {
            byte[] before = new byte[noise.bytes()];
            random.nextBytes(before);
            return List.of(new Part(before), new Part(message));
        }
        return List.of(new Part(message));
    }

    private static List<Part> split(byte[] message, LineFault.Split split) {
        int count = Math.min(split.parts(), message.length);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) message.length * i / count);
            int to = (int) ((long) message.length * (i + 1) / count);
            parts.add(new Part(i == 0 ? Duration.ZERO : split.pause(), Arrays.copyOfRange(message, from, to)));
        }
        return parts;
    }

    private byte[] withoutSome(byte[] message, int every) {
        byte[] kept = new byte[message.length];
        int size = 0;
        for (byte single : message) {
            if (++bytes % every != 0) {
                kept[size++] = single;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private byte[] corrupted(byte[] message, int perThousand) {
        byte[] damaged = message.clone();
        for (int i = 0; i < damaged.length; i++) {
            if (random.nextInt(1000) < perThousand) {
                damaged[i] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            }
        }
        return damaged;
    }
}
