package fayi.content.interview;

/**
 * How large an answer may be.
 *
 * @param least of a number, or of a sum in fen
 * @param most of a number, or of a sum in fen
 * @param length of a text, in characters
 */
public record Limits(long least, long most, int length) {}
