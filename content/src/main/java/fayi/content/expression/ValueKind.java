package fayi.content.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of value an expression knows. Dates are texts such as {@code 2026-03-01}, which compare as they should. */
public enum ValueKind {
    /** Text, and the id of a chosen option. */
    TEXT(SimpleType.STRING),
    /** A whole number. */
    NUMBER(SimpleType.INT),
    /** True or false. */
    FLAG(SimpleType.BOOL),
    /** A list of texts, such as the ids of chosen options. */
    TEXTS(ListType.create(SimpleType.STRING)),
    /** A day as a text, empty when it is not known. */
    DATE(SimpleType.STRING),
    /** A sum in fen. */
    MONEY(SimpleType.INT),
    /** A person or an organisation, with the fields of {@link PartyType#FIELDS}. */
    PARTY(PartyType.TYPE),
    /** A list of persons or organisations. */
    PARTIES(ListType.create(PartyType.TYPE));

    private final CelType type;

    ValueKind(CelType type) {
        this.type = type;
    }

    CelType type() {
        return type;
    }

    /** The value of what is not known: an empty text, 0, false, an empty list, a party of whom nothing is known. */
    public Object nothing() {
        return switch (this) {
            case TEXT, DATE -> "";
            case NUMBER, MONEY -> 0L;
            case FLAG -> false;
            case TEXTS, PARTIES -> List.of();
            case PARTY -> NOBODY;
        };
    }

    private static final Map<String, String> NOBODY =
            PartyType.FIELDS.stream().collect(Collectors.toUnmodifiableMap(field -> field, field -> ""));
}
