package fayi.device.scanner.wedge;

import java.util.List;
import java.util.Optional;

/**
 * What came of a key.
 *
 * @param passedOn keys that are a person's, in the order in which they came: they go where they were going
 * @param code what the scanner has read, when it is whole
 * @param <K> how the window tells a key
 */
public record Heard<K>(List<K> passedOn, Optional<String> code) {
    /** Copies the list. */
    public Heard {
        passedOn = List.copyOf(passedOn);
    }

    @Override
    public String toString() {
        return "Heard[" + passedOn.size() + " passed on, code " + code.isPresent() + "]";
    }
}
