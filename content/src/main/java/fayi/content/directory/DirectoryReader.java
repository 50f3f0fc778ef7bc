package fayi.content.directory;

import fayi.content.directory.DirectoryEntry.Kind;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads directory.yaml; every mistake is a {@link fayi.content.yaml.ContentException} that names its line. */
public final class DirectoryReader {
    private DirectoryReader() {}

    /**
     * The directory written as {@code text}.
     *
     * @param file its name for messages
     */
    public static Directory read(String file, String text) {
        List<DirectoryEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlValue value : YamlFile.read(file, text).keys("entries").list("entries")) {
            DirectoryEntry entry = entry(value);
            if (!ids.add(entry.id())) {
                throw value.wrong("the entry '" + entry.id() + "' stands here twice", "Remove one of them.");
            }
            entries.add(entry);
        }
        return new Directory(entries);
    }

    private static DirectoryEntry entry(YamlValue value) {
        YamlKeys keys =
                value.keys("id", "kind", "name", "place", "telephone", "address", "skills", "advises", "facets");
        YamlKeys facets =
                keys.get("facets").keys("occupation", "awardsAndPenalties", "business", "socialService", "credit");
        return new DirectoryEntry(
                keys.get("id").text(),
                keys.get("kind").constant(Kind.class),
                keys.get("name").text(),
                keys.get("place").text(),
                keys.get("telephone").text(),
                keys.find("address").map(YamlValue::text),
                keys.list("skills").stream().map(YamlValue::text).toList(),
                keys.list("advises").stream().map(YamlValue::text).toList(),
                new Facets(
                        facets.get("occupation").text(),
                        facets.get("awardsAndPenalties").text(),
                        facets.get("business").text(),
                        facets.get("socialService").text(),
                        facets.get("credit").text()));
    }
}
