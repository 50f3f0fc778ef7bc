package fayi.content.rule;

import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads the deadlines; every mistake names its line. */
final class DeadlineReader {
    private DeadlineReader() {}

    static List<DeadlineKind> read(String file, String text) {
        List<DeadlineKind> kinds = new ArrayList<>();
        for (YamlValue entry :
                YamlFile.read(file, text).keys("deadlines").get("deadlines").list()) {
            DeadlineKind kind = kind(entry);
            if (kinds.stream().anyMatch(other -> other.id().equals(kind.id()))) {
                throw entry.wrong("the deadline '" + kind.id() + "' stands here twice", "Remove one of them.");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private static DeadlineKind kind(YamlValue entry) {
        YamlKeys keys = entry.keys(
                "id",
                "title",
                "action",
                "from",
                "nature",
                "period",
                "cap",
                "articles",
                "rest",
                "again",
                "open",
                "notes");
        return new DeadlineKind(
                keys.get("id").text(),
                keys.words("title"),
                keys.words("action"),
                keys.get("from").text(),
                keys.get("nature").constant(DeadlineKind.Nature.class),
                period(keys.get("period")),
                keys.find("cap").map(DeadlineReader::cap),
                keys.get("articles").list(DeadlineReader::article),
                keys.find("rest").map(DeadlineReader::article),
                keys.find("again").map(DeadlineReader::article),
                keys.find("open").map(DeadlineReader::open),
                keys.list("notes").stream().map(YamlKeys::words).toList());
    }

    private static DeadlineKind.Cap cap(YamlValue value) {
        YamlKeys keys = value.keys("period", "from", "article", "longer", "longer-when");
        return new DeadlineKind.Cap(
                period(keys.get("period")),
                keys.get("from").text(),
                article(keys.get("article")),
                keys.find("longer")
                        .map(longer ->
                                new DeadlineKind.Longer(keys.get("longer-when").text(), period(longer))));
    }

    private static DeadlineKind.Open open(YamlValue value) {
        YamlKeys keys = value.keys("when", "words");
        return new DeadlineKind.Open(keys.get("when").text(), keys.words("words"));
    }

    /** An article as {@code civil-code 188}. */
    private static Article article(YamlValue value) {
        String[] parts = value.text().split(" ", -1);
        for (Law law : Law.values()) {
            String name = law.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (name.equals(parts[0]) && parts.length == 2 && parts[1].matches("[1-9][0-9]{0,3}")) {
                return new Article(law, Integer.parseInt(parts[1]));
            }
        }
        throw value.wrong("'" + value.text() + "' names no article", "Write a law and a number: civil-code 188.");
    }

    private static Period period(YamlValue value) {
        try {
            Period period = Period.parse(value.text());
            if (!period.isZero() && !period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException wrong) {
            // Told below, together with what is well formed and yet no period.
        }
        throw value.wrong("'" + value.text() + "' is no period", "Write P3Y, P6M or P15D.");
    }
}
