package fayi.content.expression;

/** An expression that is not CEL, names an unknown value, or yields another kind of value than its place needs. */
public final class MalformedExpressionException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedExpressionException(String message) {
        super(message);
    }
}
