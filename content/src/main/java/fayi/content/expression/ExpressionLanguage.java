package fayi.content.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * CEL over a fixed set of named values. It reads no files, makes no calls and always ends; long or deep expressions are
 * refused. Beside CEL's standard it knows {@code years_between(from, to)} and {@code days_between(from, to)} over dates,
 * which are 0 when either date is empty, {@code days_after(date, n)}, {@code months_after} and {@code years_after}, which
 * are empty when the date is, and the functions it is given.
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
        this(names, List.of());
    }

    /** A language that knows {@code names}, the functions over dates and {@code functions}. */
    public ExpressionLanguage(Map<String, ValueKind> names, List<ExpressionFunction> functions) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setTypeProvider(new PartyType())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        CelRuntimeBuilder running =
                CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(LIMITS);
        for (ExpressionFunction function :
                Stream.concat(DateFunctions.all().stream(), functions.stream()).toList()) {
            builder.addFunctionDeclarations(declaration(function));
            running.addFunctionBindings(binding(function));
        }
        names.forEach((name, kind) -> builder.addVar(name, kind.type()));
        compiler = builder.build();
        runtime = running.build();
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

    private static CelFunctionDecl declaration(ExpressionFunction function) {
        return CelFunctionDecl.newFunctionDeclaration(
                function.name(),
                CelOverloadDecl.newGlobalOverload(
                        function.name(),
                        function.gives().type(),
                        function.takes().stream().map(ValueKind::type).toList()));
    }

    // A function's body is pure by its contract, which the checker cannot see.
    @SuppressWarnings("Immutable")
    private static CelFunctionBinding binding(ExpressionFunction function) {
        List<Class<?>> takes = new ArrayList<>();
        function.takes().forEach(kind -> takes.add(javaType(kind)));
        return CelFunctionBinding.from(
                function.name(), takes, arguments -> function.body().apply(List.of(arguments)));
    }

    private static Class<?> javaType(ValueKind kind) {
        return switch (kind) {
            case TEXT, DATE -> String.class;
            case NUMBER, MONEY -> Long.class;
            case FLAG -> Boolean.class;
            case TEXTS, PARTIES -> List.class;
            case PARTY -> Map.class;
        };
    }
}
