package fayi.content.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a value against a JSON Schema (draft 2020-12), as far as the keywords go that the schema of interviews uses. Another
 * keyword is refused, so that nothing is taken for checked that is not.
 */
final class SchemaCheck {
    private static final Set<String> WITHOUT_CHECK = Set.of("$schema", "$defs", "title", "description", "then", "else");

    private final Map<?, ?> root;

    SchemaCheck(String schema) {
        root = new JsonMapper().readValue(schema, Map.class);
    }

    /** What is wrong with the value, each with its place; nothing when it fits. */
    List<String> faults(Object value) {
        List<String> faults = new ArrayList<>();
        check(root, value, "", faults);
        return faults;
    }

    private boolean fits(Object schema, Object value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults.isEmpty();
    }

    private void check(Object schema, Object value, String at, List<String> faults) {
        if (schema instanceof Boolean anything) {
            if (!anything) {
                faults.add(at + " may not stand here");
            }
            return;
        }
        Map<?, ?> keywords = (Map<?, ?>) schema;
        for (Map.Entry<?, ?> keyword : keywords.entrySet()) {
            String name = (String) keyword.getKey();
            Object wanted = keyword.getValue();
            switch (name) {
                case "$ref" -> check(definition((String) wanted), value, at, faults);
                case "if" -> check(keywords, fits(wanted, value) ? "then" : "else", value, at, faults);
                case "allOf" -> ((List<?>) wanted).forEach(part -> check(part, value, at, faults));
                case "not" -> require(!fits(wanted, value), at, name, faults);
                case "required", "properties", "additionalProperties" -> ofObject(keywords, name, value, at, faults);
                case "items", "minItems" -> ofList(name, wanted, value, at, faults);
                default -> {
                    if (!WITHOUT_CHECK.contains(name)) {
                        require(ofValue(name, wanted, value), at, name, faults);
                    }
                }
            }
        }
    }

    private void check(Map<?, ?> keywords, String branch, Object value, String at, List<String> faults) {
        if (keywords.containsKey(branch)) {
            check(keywords.get(branch), value, at, faults);
        }
    }

    private Object definition(String reference) {
        String start = "#/$defs/";
        Map<?, ?> definitions = (Map<?, ?>) root.get("$defs");
        if (!reference.startsWith(start) || !definitions.containsKey(reference.substring(start.length()))) {
            throw new IllegalStateException("The schema defines no " + reference);
        }
        return definitions.get(reference.substring(start.length()));
    }

    private void ofObject(Map<?, ?> keywords, String name, Object value, String at, List<String> faults) {
        if (!(value instanceof Map<?, ?> entries)) {
            return;
        }
        Map<?, ?> properties = keywords.get("properties") instanceof Map<?, ?> known ? known : Map.of();
        switch (name) {
            case "required" ->
                ((List<?>) keywords.get(name))
                        .forEach(key -> require(entries.containsKey(key), at + "/" + key, name, faults));
            case "properties" ->
                properties.forEach((key, schema) -> {
                    if (entries.containsKey(key)) {
                        check(schema, entries.get(key), at + "/" + key, faults);
                    }
                });
            default ->
                entries.forEach((key, entry) -> {
                    if (!properties.containsKey(key)) {
                        check(keywords.get(name), entry, at + "/" + key, faults);
                    }
                });
        }
    }

    private void ofList(String name, Object wanted, Object value, String at, List<String> faults) {
        if (!(value instanceof List<?> entries)) {
            return;
        }
        if (name.equals("minItems")) {
            require(entries.size() >= (Integer) wanted, at, name, faults);
        } else {
            for (int index = 0; index < entries.size(); index++) {
                check(wanted, entries.get(index), at + "/" + index, faults);
            }
        }
    }

    private static boolean ofValue(String name, Object wanted, Object value) {
        return switch (name) {
            case "type" ->
                wanted instanceof List<?> several
                        ? several.stream().anyMatch(type -> isOf((String) type, value))
                        : isOf((String) wanted, value);
            case "enum" -> ((List<?>) wanted).contains(value);
            case "const" -> Objects.equals(wanted, value);
            case "pattern" ->
                !(value instanceof String text)
                        || Pattern.compile((String) wanted).matcher(text).find();
            case "minimum" -> !(value instanceof Number number) || number.longValue() >= ((Number) wanted).longValue();
            case "maximum" -> !(value instanceof Number number) || number.longValue() <= ((Number) wanted).longValue();
            default -> throw new IllegalStateException("The schema uses '" + name + "', which is not checked here");
        };
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            default -> throw new IllegalStateException("The schema names the type '" + type + "'");
        };
    }

    private static void require(boolean holds, String at, String keyword, List<String> faults) {
        if (!holds) {
            faults.add(at + ": " + keyword);
        }
    }
}
