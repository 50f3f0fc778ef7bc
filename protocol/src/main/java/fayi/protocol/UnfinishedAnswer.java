package fayi.protocol;

import java.time.ZonedDateTime;

/**
 * The hub keeps an unfinished interview.
 *
 * @param goodUntil then it is deleted
 */
public record UnfinishedAnswer(ZonedDateTime goodUntil) {}
