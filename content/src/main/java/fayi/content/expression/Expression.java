package fayi.content.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Set;

/** One checked condition or computed value. Immutable; any thread may evaluate it. It keeps nothing it has seen. */
public final class Expression {
    private final String source;
    private final Set<String> names;
    private final CelRuntime.Program program;

    Expression(String source, Set<String> names, CelRuntime.Program program) {
        this.source = source;
        this.names = names;
        this.program = program;
    }

    /** The text as it was written. */
    public String source() {
        return source;
    }

    /** The names of the values it looks at. */
    public Set<String> names() {
        return names;
    }

    /**
     * Its value over {@code values}, which must hold every name that was declared.
     *
     * @throws ExpressionFailedException when it divides by zero or the like
     */
    public Object evaluate(Map<String, ?> values) {
        try {
            return program.eval(values);
        } catch (CelEvaluationException failed) {
            // The engine's own message may quote an answer, so neither it nor the cause goes on.
            throw new ExpressionFailedException(source, failed.getErrorCode().name());
        }
    }

    /** Whether it is true over {@code values}. */
    public boolean holds(Map<String, ?> values) {
        return Boolean.TRUE.equals(evaluate(values));
    }

    @Override
    public String toString() {
        return source;
    }
}
