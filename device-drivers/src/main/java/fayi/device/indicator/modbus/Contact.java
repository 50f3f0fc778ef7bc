package fayi.device.indicator.modbus;

import java.util.Optional;

/**
 * A discrete input and how it is wired.
 *
 * @param address as the protocol counts, from 0; what manuals call 10001 is 0
 * @param inverted whether the sensor is on while the input is off
 */
record Contact(int address, boolean inverted) {
    private static final int LAST = 0xFFFF;

    /** What the sensor says when its input is {@code input}. */
    boolean means(boolean input) {
        return input != inverted;
    }

    /** Reads {@code 3} or {@code 3 inverted}; empty when it is neither. */
    static Optional<Contact> parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        boolean inverted = words.length == 2 && words[1].equals("inverted");
        if (!words[0].matches("[0-9]{1,5}") || words.length > (inverted ? 2 : 1)) {
            return Optional.empty();
        }
        int address = Integer.parseInt(words[0]);
        return address > LAST ? Optional.empty() : Optional.of(new Contact(address, inverted));
    }
}
