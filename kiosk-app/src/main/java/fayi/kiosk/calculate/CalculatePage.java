package fayi.kiosk.calculate;

import fayi.content.text.LocalizedText;
import java.util.Optional;

/** Where a person stands who reckons something. */
public sealed interface CalculatePage {
    /** What can be reckoned is being opened. */
    record Opening() implements CalculatePage {}

    /** What can be reckoned. */
    record Choosing() implements CalculatePage {}

    /** One question; {@code objection} tells why the last answer was not taken. */
    record Asking(Optional<LocalizedText> objection) implements CalculatePage {}

    /** What comes of the answers. */
    record Showing() implements CalculatePage {}
}
