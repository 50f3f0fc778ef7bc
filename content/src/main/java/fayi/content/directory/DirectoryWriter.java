package fayi.content.directory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a directory as directory.yaml, which {@link DirectoryReader} reads. */
public final class DirectoryWriter {
    private DirectoryWriter() {}

    /** The text of the file. */
    public static String write(Directory directory) {
        StringBuilder yaml = new StringBuilder("entries:\n");
        for (DirectoryEntry entry : directory.entries()) {
            yaml.append("  - id: ").append(quoted(entry.id())).append('\n');
            line(yaml, "kind", entry.kind().name().toLowerCase(Locale.ROOT));
            line(yaml, "name", quoted(entry.name()));
            line(yaml, "place", quoted(entry.place()));
            line(yaml, "telephone", quoted(entry.telephone()));
            entry.address().ifPresent(address -> line(yaml, "address", quoted(address)));
            line(yaml, "skills", list(entry.skills()));
            line(yaml, "advises", list(entry.advises()));
            yaml.append("    facets:\n");
            facet(yaml, "occupation", entry.facets().occupation());
            facet(yaml, "awardsAndPenalties", entry.facets().awardsAndPenalties());
            facet(yaml, "business", entry.facets().business());
            facet(yaml, "socialService", entry.facets().socialService());
            facet(yaml, "credit", entry.facets().credit());
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private static void facet(StringBuilder yaml, String key, String value) {
        yaml.append("      ").append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static String list(List<String> values) {
        return values.stream().map(DirectoryWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A double-quoted scalar (YAML 1.2, 7.3.1). */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
