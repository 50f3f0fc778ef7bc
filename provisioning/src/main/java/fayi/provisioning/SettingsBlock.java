package fayi.provisioning;

import fayi.content.yaml.Suggestion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One block of station.yaml with typed access; every complaint names the file, the line and the remedy. */
final class SettingsBlock {
    private final Path file;
    private final String name;
    private final YamlNode.Mapping mapping;

    SettingsBlock(Path file, String name, YamlNode.Mapping mapping) {
        this.file = file;
        this.name = name;
        this.mapping = mapping;
    }

    /** Refuses every key that is not in {@code known}, naming the nearest that is. */
    void allowOnly(Set<String> known) throws ConfigurationException {
        for (Map.Entry<String, Integer> key : mapping.keyLines().entrySet()) {
            if (!known.contains(key.getKey())) {
                String meant = Suggestion.nearest(key.getKey(), known)
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("known here: " + String.join(", ", new TreeSet<>(known)));
                throw error(key.getValue(), "unknown setting '" + key.getKey() + "' " + place() + ": " + meant);
            }
        }
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    int lineOf(String key) {
        return mapping.keyLines().getOrDefault(key, mapping.line());
    }

    String text(String key) throws ConfigurationException {
        return optionalText(key)
                .orElseThrow(
                        () -> error(mapping.line(), "the setting '" + key + "' is missing " + place() + ": add it"));
    }

    Optional<String> optionalText(String key) throws ConfigurationException {
        YamlNode node = mapping.entries().get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        throw error(lineOf(key), "'" + key + "' takes one value");
    }

    Optional<SettingsBlock> block(String key) throws ConfigurationException {
        YamlNode node = mapping.entries().get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Mapping inner) {
            return Optional.of(new SettingsBlock(file, key, inner));
        }
        throw error(lineOf(key), "'" + key + "' takes a block of settings, indented below it");
    }

    int number(String key, int usual, int least, int most) throws ConfigurationException {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below together with a number out of bounds: the remedy is the same.
        }
        throw error(
                lineOf(key),
                "'" + key + "' is '" + text.get() + "': give a whole number from " + least + " to " + most);
    }

    boolean yesNo(String key, boolean usual) throws ConfigurationException {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return usual;
        }
        return switch (text.get()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error(lineOf(key), "'" + key + "' is '" + text.get() + "': give true or false");
        };
    }

    <E extends Enum<E>> E oneOf(String key, E usual, Class<E> type) throws ConfigurationException {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return usual;
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = names.indexOf(text.get());
        if (index < 0) {
            throw error(lineOf(key), "'" + key + "' is '" + text.get() + "': give one of " + String.join(", ", names));
        }
        return type.getEnumConstants()[index];
    }

    ConfigurationException error(int line, String text) {
        return new ConfigurationException(file + ", line " + line + ": " + text);
    }

    private String place() {
        return name.isEmpty() ? "at the top" : "in '" + name + "'";
    }
}
