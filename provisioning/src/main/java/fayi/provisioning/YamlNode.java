package fayi.provisioning;

import java.util.Map;

/** A piece of YAML that remembers its line, so that an error can name it. */
sealed interface YamlNode {
    /** The line in the file, from 1. */
    int line();

    /** A mapping, in the order of the file. */
    record Mapping(int line, Map<String, YamlNode> entries, Map<String, Integer> keyLines) implements YamlNode {}

    /** A single value, as written. */
    record Scalar(int line, String text) implements YamlNode {}
}
