package fayi.provisioning;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into {@link YamlNode}s: mappings and single values only, since a station's configuration has no lists. */
final class YamlTree {
    private final Path file;
    private final JsonParser parser;

    private YamlTree(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static YamlNode.Mapping read(Path file, String text) throws ConfigurationException {
        try (JsonParser parser = new YAMLMapper().createParser(text)) {
            YamlTree tree = new YamlTree(file, parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ConfigurationException(file + ": holds no settings; it begins with 'station: ID'");
            }
            return tree.mapping();
        } catch (JacksonException failure) {
            TokenStreamLocation place = failure.getLocation();
            String where = place == null ? "" : ", line " + place.getLineNr();
            throw new ConfigurationException(file + where + ": not YAML: " + failure.getOriginalMessage(), failure);
        }
    }

    private YamlNode.Mapping mapping() throws ConfigurationException {
        int line = line();
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            Integer earlier = keyLines.put(key, keyLine);
            if (earlier != null) {
                throw new ConfigurationException(file + ", line " + keyLine + ": '" + key
                        + "' stands twice, first in line " + earlier + ": keep one");
            }
            entries.put(key, value(key));
        }
        return new YamlNode.Mapping(line, entries, keyLines);
    }

    private YamlNode value(String key) throws ConfigurationException {
        return switch (parser.nextToken()) {
            case START_OBJECT -> mapping();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new YamlNode.Scalar(line(), parser.getString());
            case VALUE_NULL ->
                throw new ConfigurationException(
                        file + ", line " + line() + ": '" + key + "' has no value: give one or delete the line");
            default ->
                throw new ConfigurationException(file + ", line " + line() + ": '" + key
                        + "' takes one value or a block of settings, not a list");
        };
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
