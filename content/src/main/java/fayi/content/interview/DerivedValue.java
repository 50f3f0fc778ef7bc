package fayi.content.interview;

import fayi.content.expression.Expression;

/** A value computed from the card, earlier answers and other derived values; conditions may use it by its name. */
public record DerivedValue(String name, Expression expression) {}
