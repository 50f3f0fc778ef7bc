package fayi.content.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

/** The kinds of value an expression knows. Dates are texts such as {@code 2026-03-01}, which compare as they should. */
public enum ValueKind {
    /** Text, dates and the id of a chosen option. */
    TEXT(SimpleType.STRING),
    /** Whole numbers, and money in fen. */
    NUMBER(SimpleType.INT),
    /** True or false. */
    FLAG(SimpleType.BOOL),
    /** A list of texts, such as the ids of chosen options. */
    TEXTS(ListType.create(SimpleType.STRING));

    private final CelType type;

    ValueKind(CelType type) {
        this.type = type;
    }

    CelType type() {
        return type;
    }
}
