package fayi.content.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.List;
import java.util.Optional;

/** A person or an organisation as expressions see it: an unknown field is found when the expression is compiled. */
final class PartyType implements CelTypeProvider {
    /** Every field; each is a text. {@code kind} is {@code person} or {@code company}. */
    static final List<String> FIELDS = List.of("kind", "name", "sex", "phone", "idNumber", "address", "representative");

    private static final String NAME = "fayi.Party";

    static final StructType TYPE = StructType.create(
            NAME,
            ImmutableSet.copyOf(FIELDS),
            field -> FIELDS.contains(field) ? Optional.of(SimpleType.STRING) : Optional.empty());

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of(TYPE);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return name.equals(NAME) ? Optional.of(TYPE) : Optional.empty();
    }
}
