package fayi.content.catalogue;

import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue from YAML; every mistake is a {@link fayi.content.yaml.ContentException} that names its line. */
public final class CatalogueReader {
    private CatalogueReader() {}

    /**
     * The catalogue written as {@code text}.
     *
     * @param file its name for messages
     */
    public static Catalogue read(String file, String text) {
        YamlKeys root = YamlFile.read(file, text).keys("home", "services");
        Map<String, Service> services = new LinkedHashMap<>();
        for (YamlValue entry : root.get("services").list()) {
            Service service = service(entry);
            if (services.put(service.id(), service) != null) {
                throw entry.wrong("the service '" + service.id() + "' stands here twice", "Remove one of them.");
            }
        }
        List<Service> home = new ArrayList<>();
        for (YamlValue choice : root.get("home").list()) {
            Service service = services.get(choice.text());
            if (service == null) {
                throw choice.wrong(
                        "there is no service '" + choice.text() + "'", Suggestion.of(choice.text(), services.keySet()));
            }
            home.add(service);
        }
        if (home.size() > Catalogue.MOST_AT_HOME) {
            throw root.get("home")
                    .wrong(
                            "the home screen has more than eight choices",
                            "Leave at most " + Catalogue.MOST_AT_HOME + ".");
        }
        return new Catalogue(List.copyOf(services.values()), home);
    }

    private static Service service(YamlValue entry) {
        YamlKeys keys = entry.keys(
                "id",
                "icon",
                "title",
                "summary",
                "for",
                "bring",
                "cost",
                "duration",
                "flow",
                "interview",
                "paper",
                "paper-title",
                "office",
                "skills");
        Flow flow = keys.get("flow").constant(Flow.class);
        if (flow == Flow.INTERVIEW) {
            keys.get("interview");
            keys.get("paper");
            keys.get("paper-title");
        }
        return new Service(
                keys.get("id").text(),
                keys.get("icon").text(),
                keys.words("title"),
                keys.words("summary"),
                keys.words("for"),
                keys.list("bring").stream().map(YamlKeys::words).toList(),
                keys.words("cost"),
                keys.words("duration"),
                flow,
                keys.find("interview").map(YamlValue::text),
                keys.find("paper").map(YamlValue::text),
                keys.findWords("paper-title"),
                keys.words("office"),
                keys.list("skills").stream().map(YamlValue::text).toList());
    }
}
