package fayi.content.expression;

/** An expression that was well formed and yet has no value. The message names the expression and never a value. */
public final class ExpressionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExpressionFailedException(String source, String reason) {
        super("the expression '" + source + "' has no value here: " + reason);
    }
}
