package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;

/**
 * A rule an answer must keep.
 *
 * @param that holds for a good answer; may look at this question and earlier ones
 * @param message tells the person what to do when it does not hold
 */
public record Check(Expression that, LocalizedText message) {}
