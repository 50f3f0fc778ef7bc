package fayi.kiosk.flow;

import java.time.ZonedDateTime;

/**
 * The code with which a person's telephone opens what they take along. Personal data: whoever sees it can open it.
 *
 * @param picture the QR code
 * @param goodUntil then the hub deletes what it opens, read or not
 */
public record TakenCode(Pixels picture, ZonedDateTime goodUntil) {
    @Override
    public String toString() {
        return "TakenCode[masked]";
    }
}
