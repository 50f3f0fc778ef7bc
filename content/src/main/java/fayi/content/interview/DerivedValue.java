package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ValueKind;

/** A value computed from the card, earlier answers and other derived values; conditions and papers may use it by its name. */
public record DerivedValue(String name, ValueKind kind, Expression expression) {}
