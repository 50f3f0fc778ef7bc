package fayi.content.place;

import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The areas that a person can choose from instead of typing them: provinces, and below them as far down as lists are known.
 * Immutable.
 */
public final class Places {
    /** No lists: every place is typed. */
    public static final Places NONE = new Places(Map.of());

    private static final int DEEPEST = 6;

    private final Map<String, Places> below;

    private Places(Map<String, Places> below) {
        this.below = below;
    }

    /**
     * The areas written as {@code text}: under {@code places} a list whose entries are names, or {@code name} with
     * {@code below}, again such a list.
     *
     * @param file its name for messages
     */
    public static Places read(String file, String text) {
        return places(YamlFile.read(file, text).keys("places").get("places"), 1);
    }

    private static Places places(YamlValue list, int level) {
        if (level > DEEPEST) {
            throw list.wrong("no area lies so deep", "Province, city, county, township, village, group: no more.");
        }
        Map<String, Places> below = new LinkedHashMap<>();
        for (YamlValue entry : list.list()) {
            Optional<YamlKeys> keys = entry.isText() ? Optional.empty() : Optional.of(entry.keys("name", "below"));
            String name = keys.map(known -> known.get("name").text()).orElseGet(entry::text);
            Places lower = keys.flatMap(known -> known.find("below"))
                    .map(inside -> places(inside, level + 1))
                    .orElse(NONE);
            if (below.put(name, lower) != null) {
                throw entry.wrong("'" + name + "' stands here twice", "Remove one of them.");
            }
        }
        return new Places(below);
    }

    /** Whether there is nothing to choose from. */
    public boolean isEmpty() {
        return below.isEmpty();
    }

    /** The names to choose from, in their order. */
    public List<String> names() {
        return List.copyOf(below.keySet());
    }

    /** What lies below the area that is reached by these names one after the other; nothing where no list is known. */
    public Places below(List<String> areas) {
        Places here = this;
        for (String area : areas) {
            here = here.below.getOrDefault(area, NONE);
        }
        return here;
    }
}
