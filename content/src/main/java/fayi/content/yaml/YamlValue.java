package fayi.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a content file with its place. Every conversion throws a {@link ContentException} that names the line, so that
 * readers need no checks of their own.
 */
public final class YamlValue {
    private final String file;
    private final Node node;

    private YamlValue(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static YamlValue of(String file, Node node) {
        if (node instanceof AnchorNode || node.getAnchor().isPresent()) {
            throw new ContentException(file, line(node), "anchors and aliases are not used here", "Write it out.");
        }
        return new YamlValue(file, node);
    }

    /** The line, from 1 on. */
    public int line() {
        return line(node);
    }

    /** Where it stands. */
    public FilePlace at() {
        return new FilePlace(file, line());
    }

    /** A mistake at this place. */
    public ContentException wrong(String problem, String remedy) {
        return new ContentException(file, line(), problem, remedy);
    }

    /** Whether this is a single value, and neither a list nor keys. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** This value as one text, without surrounding blanks; never empty. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("a text is expected here", "Write one value, in quotes when it holds ': ' or '#'.");
    }

    /** This value as a whole number. */
    public long number() {
        String text = text();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOne) {
            throw wrong("'" + text + "' is not a whole number", "Write digits only.");
        }
    }

    /** This value as {@code true} or {@code false}. */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("'" + text() + "' is neither true nor false", "Write true or false.");
        };
    }

    /** This value as one of {@code type}'s constants, written in lower case with hyphens. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (name.equals(text())) {
                return constant;
            }
            names.add(name);
        }
        throw wrong("'" + text() + "' is not known here", Suggestion.of(text(), names));
    }

    /** This value's entries in their order. */
    public List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("a list is expected here", "Start each entry with '- '.");
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            values.add(of(file, entry));
        }
        return List.copyOf(values);
    }

    /** Each entry of this list, converted. */
    public <T> List<T> list(Function<YamlValue, T> conversion) {
        return list().stream().map(conversion).toList();
    }

    /** This value's keys and values in their order. */
    public Map<String, YamlValue> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("keys with values are expected here", "Write 'key: value' lines.");
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = of(file, tuple.getKeyNode());
            if (entries.put(key.text(), of(file, tuple.getValueNode())) != null) {
                throw key.wrong("the key '" + key.text() + "' stands here twice", "Remove one of them.");
            }
        }
        return entries;
    }

    /** This value as a set of keys of which only {@code known} are allowed. */
    public YamlKeys keys(String... known) {
        return new YamlKeys(this, List.of(known));
    }

    private static int line(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return mark.map(start -> start.getLine() + 1).orElse(0);
    }
}
