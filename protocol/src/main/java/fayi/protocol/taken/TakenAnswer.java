package fayi.protocol.taken;

import java.time.ZonedDateTime;

/**
 * The hub keeps a page.
 *
 * @param goodUntil then it is deleted, read or not
 */
public record TakenAnswer(ZonedDateTime goodUntil) {}
