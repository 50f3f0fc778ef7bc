package fayi.content.interview;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person or an organisation that somebody named. Personal data: its text form is masked.
 *
 * @param fields what is known of them; a field that is not there was left open
 */
public record Party(Kind kind, Map<PartyField, String> fields) {
    /** Copies the map, without what is empty. */
    public Party {
        Map<PartyField, String> known = new EnumMap<>(PartyField.class);
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                known.put(field, text);
            }
        });
        fields = Map.copyOf(known);
    }

    /** What that field says, or an empty text. */
    public String text(PartyField field) {
        return fields.getOrDefault(field, "");
    }

    /** The same with another text in that field. */
    public Party with(PartyField field, String text) {
        Map<PartyField, String> more = new EnumMap<>(PartyField.class);
        more.putAll(fields);
        more.put(field, text);
        return new Party(kind, more);
    }

    /** Every field by its key, empty where left open, and {@code kind}: for expressions and machines. */
    public Map<String, String> byKey() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", kind.key());
        for (PartyField field : PartyField.values()) {
            all.put(field.key(), text(field));
        }
        return all;
    }

    @Override
    public String toString() {
        return "Party[masked]";
    }

    /** What they are. */
    public enum Kind {
        /** A person. */
        PERSON("person"),
        /** A company, an office, any organisation. */
        COMPANY("company");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As content and papers write it. */
        public String key() {
            return key;
        }
    }
}
