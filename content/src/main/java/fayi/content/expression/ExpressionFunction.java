package fayi.content.expression;

import java.util.List;
import java.util.function.Function;

/**
 * A function that expressions may call beside CEL's own.
 *
 * @param name as it is written
 * @param takes the kinds of its arguments in their order
 * @param gives the kind of its value
 * @param body its value over arguments of those kinds: texts, Longs, Booleans, lists; pure, and safe on any thread
 */
public record ExpressionFunction(
        String name, List<ValueKind> takes, ValueKind gives, Function<List<Object>, Object> body) {
    /** Copies the list. */
    public ExpressionFunction {
        takes = List.copyOf(takes);
    }
}
