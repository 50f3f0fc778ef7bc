package fayi.endtoend.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs of examples: some are random throughout, most are an example that was changed in one to six ways. */
final class Mutator {
    private static final int LONGEST_RANDOM = 2048;
    private static final int LONGEST = 16 * 1024;
    private static final int MOST_CHANGES = 6;
    private static final byte[] EDGES = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, '\r', '\n', 0x1B, 0x10};

    private final List<byte[]> examples;

    Mutator(List<byte[]> examples) {
        this.examples = examples;
    }

    /** An input; it follows from the dice alone. */
    byte[] input(Random dice) {
        if (dice.nextInt(8) == 0) {
            return random(dice, LONGEST_RANDOM);
        }
        byte[] input = example(dice).clone();
        for (int changes = 1 + dice.nextInt(MOST_CHANGES); changes > 0; changes--) {
            input = change(input, dice);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] change(byte[] input, Random dice) {
        if (input.length == 0) {
            return random(dice, 64);
        }
        int at = dice.nextInt(input.length);
        int end = at + dice.nextInt(input.length - at + 1);
        switch (dice.nextInt(8)) {
            case 0 -> input[at] ^= (byte) (1 << dice.nextInt(8));
            case 1 -> input[at] = (byte) dice.nextInt(256);
            case 2 -> input[at] = EDGES[dice.nextInt(EDGES.length)];
            case 3 -> {
                return Arrays.copyOf(input, at);
            }
            case 4 -> {
                return joined(Arrays.copyOf(input, at), tail(input, end));
            }
            case 5 -> {
                return joined(Arrays.copyOf(input, end), tail(input, at));
            }
            case 6 -> {
                byte[] other = example(dice);
                return joined(Arrays.copyOf(input, at), tail(other, dice.nextInt(other.length + 1)));
            }
            default -> {
                return joined(joined(Arrays.copyOf(input, at), random(dice, 16)), tail(input, at));
            }
        }
        return input;
    }

    private byte[] example(Random dice) {
        return examples.get(dice.nextInt(examples.size()));
    }

    private static byte[] random(Random dice, int bound) {
        byte[] bytes = new byte[dice.nextInt(bound)];
        dice.nextBytes(bytes);
        return bytes;
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(one.length + other.length);
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
