package fayi.content.yaml;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML into {@link YamlValue}s that know their place. Aliases, large files and deep nesting are refused. */
public final class YamlFile {
    private static final int MOST_CODE_POINTS = 1_000_000;

    private YamlFile() {}

    /**
     * The root of {@code text}, which must hold exactly one document.
     *
     * @param name the file's name for messages
     * @throws ContentException when it is no YAML or goes beyond the limits
     */
    public static YamlValue read(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_CODE_POINTS)
                .build();
        try {
            Iterator<Node> documents =
                    new Compose(settings).composeAllFromString(text).iterator();
            if (!documents.hasNext()) {
                throw new ContentException(name, 0, "the file is empty", "Write its content or remove it.");
            }
            Node root = documents.next();
            if (documents.hasNext()) {
                throw new ContentException(name, 0, "the file holds two documents", "Remove the line '---'.");
            }
            return YamlValue.of(name, root);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new ContentException(
                    name, line, "this is no YAML: " + broken.getProblem(), "Check indentation, colons and quotes.");
        } catch (YamlEngineException broken) {
            throw new ContentException(name, 0, "this is no YAML: " + broken.getMessage(), "Check the file.");
        }
    }
}
