package fayi.device.scanner.wedge;

import java.time.Duration;
import java.util.Optional;

/**
 * By what a scanner's keys are told from a person's.
 *
 * @param prefix what the scanner presses first: a character, or the name of a key that writes none, such as {@code F9}
 * @param suffix the name of the key that it presses last
 * @param gap longest pause from one key of a code to the next
 * @param least fewest characters of a code
 */
public record WedgeRules(Optional<String> prefix, String suffix, Duration gap, int least) {
    /** Whether a code begins with that key, whatever it writes. */
    boolean beginsWithKey(String key) {
        return prefix.filter(first -> first.codePointCount(0, first.length()) > 1 && first.equals(key))
                .isPresent();
    }

    /** Whether a code begins with what was written. */
    boolean beginsWithText(String typed) {
        return prefix.filter(typed::equals).isPresent();
    }
}
