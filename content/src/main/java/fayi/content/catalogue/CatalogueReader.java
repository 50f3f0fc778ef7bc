package fayi.content.catalogue;

import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the catalogue from YAML; every mistake is a {@link fayi.content.yaml.ContentException} that names its line. */
public final class CatalogueReader {
    private static final String GROUP = "group:";
    private static final String THEME = "theme:";

    private final Map<String, Entrance> entrances;
    private final Map<String, Group> groups;
    private final Map<String, Service> services;
    private final Map<String, Theme> themes;

    private CatalogueReader(YamlKeys root) {
        entrances = byId(root, "entrances", CatalogueReader::entrance);
        groups = byId(root, "groups", CatalogueReader::group);
        services = byId(root, "services", entry -> ServiceReader.read(entry, groups.keySet()));
        themes = byId(root, "themes", this::theme);
    }

    /**
     * The catalogue written as {@code text}, whether or not what its services name is there.
     *
     * @param file its name for messages
     */
    public static Catalogue read(String file, String text) {
        YamlKeys root = YamlFile.read(file, text).keys("home", "entrances", "groups", "themes", "services");
        CatalogueReader reader = new CatalogueReader(root);
        List<Choice> home = root.get("home").list(reader::choice);
        if (home.size() > Catalogue.MOST_AT_HOME) {
            throw root.get("home")
                    .wrong(
                            "the home screen has more than eight choices",
                            "Leave at most " + Catalogue.MOST_AT_HOME + ".");
        }
        return new Catalogue(
                List.copyOf(reader.services.values()),
                List.copyOf(reader.groups.values()),
                List.copyOf(reader.themes.values()),
                home);
    }

    private static <C extends Choice> Map<String, C> byId(
            YamlKeys root, String key, Function<YamlValue, C> conversion) {
        Map<String, C> read = new LinkedHashMap<>();
        for (YamlValue entry : root.list(key)) {
            C choice = conversion.apply(entry);
            if (read.put(choice.id(), choice) != null) {
                throw entry.wrong("'" + choice.id() + "' stands here twice", "Remove one of them.");
            }
        }
        return read;
    }

    private static Entrance entrance(YamlValue entry) {
        YamlKeys keys = entry.keys("id", "icon", "title", "summary");
        return new Entrance(
                keys.get("id").constant(Entrance.Kind.class),
                keys.get("icon").text(),
                keys.words("title"),
                keys.words("summary"));
    }

    private static Group group(YamlValue entry) {
        YamlKeys keys = entry.keys("id", "icon", "title", "summary");
        return new Group(keys.get("id").text(), keys.get("icon").text(), keys.words("title"), keys.words("summary"));
    }

    private Theme theme(YamlValue entry) {
        YamlKeys keys = entry.keys("id", "kind", "icon", "title", "summary", "groups", "services");
        return new Theme(
                keys.get("id").text(),
                keys.get("kind").constant(Theme.Kind.class),
                keys.get("icon").text(),
                keys.words("title"),
                keys.words("summary"),
                ServiceReader.groupIds(keys, groups.keySet()),
                keys.get("services").list(id -> known(id, id.text(), "service", services)));
    }

    private Choice choice(YamlValue entry) {
        String name = entry.text();
        if (name.startsWith(GROUP)) {
            return known(entry, name.substring(GROUP.length()), "group", groups);
        }
        if (name.startsWith(THEME)) {
            return known(entry, name.substring(THEME.length()), "theme", themes);
        }
        return Optional.<Choice>ofNullable(entrances.get(name))
                .orElseGet(() -> known(entry, name, "service", services));
    }

    private static <C extends Choice> C known(YamlValue entry, String id, String kind, Map<String, C> all) {
        C choice = all.get(id);
        if (choice == null) {
            throw entry.wrong("there is no " + kind + " '" + id + "'", Suggestion.of(id, all.keySet()));
        }
        return choice;
    }
}
