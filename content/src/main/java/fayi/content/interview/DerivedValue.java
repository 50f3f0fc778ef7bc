package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ValueKind;
import fayi.content.yaml.FilePlace;

/**
 * A value computed from the card, earlier answers and other derived values; conditions and papers may use it by its name.
 *
 * @param place where it is written
 */
public record DerivedValue(FilePlace place, String name, ValueKind kind, Expression expression) {}
