package fayi.content.interview;

import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is asked of persons and organisations. */
final class PartyFormReader {
    private PartyFormReader() {}

    static Optional<PartyForm> read(YamlKeys keys, AnswerType type) {
        Optional<YamlValue> fields = QuestionReader.only(keys, "fields", type.hasParties());
        Optional<YamlValue> kinds = QuestionReader.only(keys, "kinds", type.hasParties());
        if (!type.hasParties()) {
            return Optional.empty();
        }
        Set<PartyField> asked = new LinkedHashSet<>();
        asked.add(PartyField.NAME);
        fields.ifPresent(list -> list.list().forEach(entry -> asked.add(field(entry))));
        List<Party.Kind> possible = kinds.map(list -> list.list(entry -> entry.constant(Party.Kind.class)).stream()
                        .distinct()
                        .toList())
                .orElse(List.of(Party.Kind.PERSON));
        if (possible.isEmpty()) {
            throw keys.get("kinds").wrong("nobody can be named", "Write person, company or both.");
        }
        for (PartyField field : asked) {
            if (possible.stream().noneMatch(field::concerns)) {
                throw keys.get("fields")
                        .wrong("'" + field.key() + "' concerns none of the kinds named here", "Remove it.");
            }
        }
        return Optional.of(new PartyForm(List.copyOf(asked), possible));
    }

    private static PartyField field(YamlValue entry) {
        List<String> known = Stream.of(PartyField.values()).map(PartyField::key).toList();
        int index = known.indexOf(entry.text());
        if (index < 0) {
            throw entry.wrong("'" + entry.text() + "' is not known here", Suggestion.of(entry.text(), known));
        }
        return PartyField.values()[index];
    }
}
