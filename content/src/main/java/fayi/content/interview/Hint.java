package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;

/**
 * A word of notice that stands above a question when it concerns the person, such as a deadline that is near.
 *
 * @param when may look at earlier questions and the card
 */
public record Hint(Expression when, LocalizedText text) {}
