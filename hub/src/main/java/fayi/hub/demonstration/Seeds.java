package fayi.hub.demonstration;

import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import fayi.hub.store.LawyerRecord;
import fayi.hub.store.StationPlace;
import fayi.protocol.LawyerCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The demonstration data as the files describe it.
 *
 * @param lawyers of {@code lawyers.yaml}
 * @param stations of {@code stations.yaml}
 */
record Seeds(List<DemonstrationLawyer> lawyers, List<DemonstrationStation> stations) {
    private static final List<String> TIERS = List.of("city", "county", "township", "village");

    /** Reads both files; a mistake in them names its line and its remedy. */
    static Seeds read(Path directory) throws IOException {
        return new Seeds(
                list(directory, "lawyers").stream().map(Seeds::lawyer).toList(),
                list(directory, "stations").stream().map(Seeds::station).toList());
    }

    private static List<YamlValue> list(Path directory, String name) throws IOException {
        String file = name + ".yaml";
        return YamlFile.read(file, Files.readString(directory.resolve(file)))
                .keys(name)
                .list(name);
    }

    private static DemonstrationLawyer lawyer(YamlValue entry) {
        YamlKeys keys = entry.keys("account", "password", "totpSecret", "name", "office", "licence", "skills", "scope");
        YamlKeys scope = keys.get("scope").keys("tier", "place");
        if (!TIERS.contains(scope.get("tier").text())) {
            throw scope.get("tier").wrong("there is no such tier", "Write one of " + TIERS + ".");
        }
        return new DemonstrationLawyer(
                new LawyerRecord(
                        text(keys, "account"),
                        new LawyerCard(text(keys, "name"), text(keys, "office"), text(keys, "licence")),
                        keys.list("skills").stream().map(YamlValue::text).toList(),
                        scope.get("tier").text(),
                        scope.get("place").text()),
                text(keys, "password"),
                text(keys, "totpSecret"));
    }

    private static DemonstrationStation station(YamlValue entry) {
        YamlKeys keys = entry.keys("id", "name", "village", "township", "county", "city");
        String id = text(keys, "id");
        if (!id.matches("[A-Za-z0-9-]{1,60}")) {
            throw keys.get("id").wrong("'" + id + "' is no id", "Use letters, digits and hyphens.");
        }
        return new DemonstrationStation(
                id,
                text(keys, "name"),
                new StationPlace(
                        keys.find("village").map(YamlValue::text).orElse(""),
                        text(keys, "township"),
                        text(keys, "county"),
                        text(keys, "city")));
    }

    private static String text(YamlKeys keys, String key) {
        return keys.get(key).text();
    }
}
