package fayi.protocol;

import java.time.ZonedDateTime;

/**
 * One line of a matter's history.
 *
 * @param kind {@code received}, {@code consultation-began}, {@code opinion-written}, {@code consultation-ended}, {@code rated}
 * @param text for the person, without personal data
 */
public record MatterEvent(ZonedDateTime at, String kind, String text) {}
