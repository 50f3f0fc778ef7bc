package fayi.content.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;

/**
 * CEL over a fixed set of named values. It reads no files, makes no calls and always ends; long or deep expressions are
 * refused. Beside CEL's standard it knows {@code years_between(from, to)} and {@code days_between(from, to)} over dates,
 * which are 0 when either date is empty.
 *
 * <p>Not safe for use by several threads at once; the expressions it makes are.
 */
public final class ExpressionLanguage {
    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(2_000)
            .maxParseRecursionDepth(32)
            .comprehensionMaxIterations(1_000)
            .build();

    private final CelCompiler compiler;
    private final CelRuntime runtime;

    /** A language that knows {@code names} and nothing else. */
    public ExpressionLanguage(Map<String, ValueKind> names) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(between("years_between"), between("days_between"));
        names.forEach((name, kind) -> builder.addVar(name, kind.type()));
        compiler = builder.build();
        runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(LIMITS)
                .addFunctionBindings(
                        CelFunctionBinding.from(
                                "years_between",
                                String.class,
                                String.class,
                                (from, to) -> count(from, to, ChronoUnit.YEARS::between)),
                        CelFunctionBinding.from(
                                "days_between",
                                String.class,
                                String.class,
                                (from, to) -> count(from, to, ChronoUnit.DAYS::between)))
                .build();
    }

    /**
     * The expression written as {@code source}.
     *
     * @param kind what it must yield
     * @throws MalformedExpressionException when it is no CEL, names what is not known, or yields something else
     */
    public Expression compile(String source, ValueKind kind) throws MalformedExpressionException {
        try {
            CelAbstractSyntaxTree tree = compiler.compile(source).getAst();
            if (!tree.getResultType().isAssignableFrom(kind.type())) {
                throw new MalformedExpressionException("the expression '" + source + "' yields "
                        + tree.getResultType().name() + " where " + kind.type().name() + " is needed");
            }
            Set<String> names = new TreeSet<>();
            tree.getReferenceMap().values().stream()
                    .filter(reference -> reference.overloadIds().isEmpty())
                    .forEach(reference -> names.add(reference.name()));
            return new Expression(source, Set.copyOf(names), runtime.createProgram(tree));
        } catch (CelValidationException wrong) {
            String reason = wrong.getErrors().isEmpty()
                    ? String.valueOf(wrong.getMessage())
                    : wrong.getErrors().get(0).getMessage();
            throw new MalformedExpressionException("the expression '" + source + "' cannot be understood: " + reason);
        } catch (CelEvaluationException wrong) {
            throw new MalformedExpressionException(
                    "the expression '" + source + "' cannot be prepared: " + wrong.getMessage());
        }
    }

    private static CelFunctionDecl between(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newGlobalOverload(name, SimpleType.INT, List.of(SimpleType.STRING, SimpleType.STRING)));
    }

    private static long count(String from, String to, ToLongBiFunction<LocalDate, LocalDate> difference) {
        return from.isEmpty() || to.isEmpty() ? 0 : difference.applyAsLong(LocalDate.parse(from), LocalDate.parse(to));
    }
}
