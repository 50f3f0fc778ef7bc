package fayi.content.interview;

import java.util.List;

/**
 * What a question asks of persons and organisations.
 *
 * @param fields in the order in which they are asked; the name is the first
 * @param kinds what may be named; when there are two, that is asked first
 */
public record PartyForm(List<PartyField> fields, List<Party.Kind> kinds) {
    /** Copies the lists. */
    public PartyForm {
        fields = List.copyOf(fields);
        kinds = List.copyOf(kinds);
    }

    /** The fields that are asked of that kind. */
    public List<PartyField> fields(Party.Kind kind) {
        return fields.stream().filter(field -> field.concerns(kind)).toList();
    }
}
