package fayi.content.catalogue;

import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one service of the catalogue. */
final class ServiceReader {
    private ServiceReader() {}

    static Service read(YamlValue entry, Collection<String> groups) {
        YamlKeys keys = entry.keys(
                "id",
                "groups",
                "icon",
                "title",
                "summary",
                "for",
                "bring",
                "cost",
                "duration",
                "flow",
                "interview",
                "topic",
                "calculator",
                "link",
                "office",
                "skills");
        Flow flow = keys.get("flow").constant(Flow.class);
        return new Service(
                keys.get("id").text(),
                groupIds(keys, groups),
                keys.get("icon").text(),
                keys.words("title"),
                keys.words("summary"),
                keys.words("for"),
                keys.list("bring").stream().map(YamlKeys::words).toList(),
                keys.words("cost"),
                keys.words("duration"),
                flow,
                only(keys, "interview", flow, flow.handsIn()).map(YamlValue::text),
                keys.find("topic").map(YamlValue::text),
                only(keys, "calculator", flow, flow == Flow.CALCULATE).map(YamlValue::text),
                only(keys, "link", flow, flow == Flow.LINK).map(ServiceReader::link),
                keys.words("office"),
                keys.list("skills").stream().map(YamlValue::text).toList());
    }

    /** The ids of groups at {@code groups}, each of which must be known. */
    static List<String> groupIds(YamlKeys keys, Collection<String> known) {
        return keys.list("groups").stream()
                .map(entry -> {
                    String id = entry.text();
                    if (!known.contains(id)) {
                        throw entry.wrong("there is no group '" + id + "'", Suggestion.of(id, known));
                    }
                    return id;
                })
                .toList();
    }

    /** A key that a flow needs, and that means nothing to the others. */
    private static Optional<YamlValue> only(YamlKeys keys, String key, Flow flow, boolean needed) {
        if (needed) {
            return Optional.of(keys.get(key));
        }
        keys.find(key).ifPresent(value -> {
            throw value.wrong(
                    "'" + key + "' means nothing to the flow '" + flow.name().toLowerCase(java.util.Locale.ROOT) + "'",
                    "Remove it, or write another flow.");
        });
        return Optional.empty();
    }

    private static Link link(YamlValue value) {
        YamlKeys keys = value.keys("url", "note", "source");
        YamlValue url = keys.get("url");
        if (!Link.isUrl(url.text())) {
            throw url.wrong(
                    "'" + url.text() + "' is no address to scan",
                    "Write https://host/path in lower case, or tel: with the number's digits.");
        }
        return new Link(url.text(), keys.words("note"), keys.get("source").text());
    }
}
