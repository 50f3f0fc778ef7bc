package fayi.kiosk.technician;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * The technician's door: shut while people are served. Its text form names the place only.
 *
 * @param place where the technician stands
 * @param visit counts how often the door was opened: what comes of an earlier time is too late
 * @param lastTouch when the technician last did something
 * @param wrong how many codes in a row were wrong; survives the door's shutting
 * @param closedUntil before then no code is taken
 * @param locale whose words are shown
 */
public record Door(
        Place place,
        long visit,
        ZonedDateTime now,
        ZonedDateTime lastTouch,
        int wrong,
        ZonedDateTime closedUntil,
        Locale locale) {
    /** Nobody has knocked. */
    public static Door shut(ZonedDateTime now) {
        return new Door(new Place.Shut(), 0, now, now, 0, now, Locale.SIMPLIFIED_CHINESE);
    }

    /** Whether people are served. */
    public boolean isShut() {
        return place instanceof Place.Shut;
    }

    /** How long no code is taken yet; zero when one is. */
    public Duration closedFor() {
        Duration left = Duration.between(now, closedUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    Door at(Place other) {
        return new Door(other, visit, now, lastTouch, wrong, closedUntil, locale);
    }

    Door at(ZonedDateTime time) {
        // A clock that was set back must not keep the door closed for longer than was meant.
        Duration back = time.isBefore(now) ? Duration.between(now, time) : Duration.ZERO;
        return new Door(place, visit, time, lastTouch.plus(back), wrong, closedUntil.plus(back), locale);
    }

    Door touched() {
        return new Door(place, visit, now, now, wrong, closedUntil, locale);
    }

    Door opened() {
        return new Door(place, visit + 1, now, now, wrong, closedUntil, Locale.SIMPLIFIED_CHINESE);
    }

    Door in(Locale other) {
        return new Door(place, visit, now, lastTouch, wrong, closedUntil, other);
    }

    Door after(int wrongInARow, Duration pause) {
        return new Door(place, visit, now, lastTouch, wrongInARow, now.plus(pause), locale);
    }

    @Override
    public String toString() {
        return "Door[" + place.getClass().getSimpleName() + "]";
    }
}
