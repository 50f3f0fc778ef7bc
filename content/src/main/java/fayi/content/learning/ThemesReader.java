package fayi.content.learning;

import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the months' themes: every month has exactly one. */
final class ThemesReader {
    private static final int MONTHS = 12;

    private ThemesReader() {}

    static List<MonthTheme> read(List<YamlValue> entries, List<Story> stories) {
        Set<Integer> taken = new TreeSet<>();
        List<MonthTheme> themes = new ArrayList<>();
        for (YamlValue value : entries) {
            YamlKeys keys = value.keys("id", "months", "icon", "title", "summary", "lines", "stories");
            themes.add(new MonthTheme(
                    keys.get("id").text(),
                    keys.get("months").list(month -> month(month, taken)),
                    keys.get("icon").text(),
                    keys.words("title"),
                    keys.words("summary"),
                    keys.get("lines").list(YamlKeys::words),
                    keys.list("stories").stream()
                            .map(story -> known(story, stories))
                            .toList()));
        }
        if (!themes.isEmpty() && taken.size() < MONTHS) {
            int missing = 1;
            while (taken.contains(missing)) {
                missing++;
            }
            throw entries.get(0).wrong("no theme has the month " + missing, "Add it to the months of one.");
        }
        return themes;
    }

    private static int month(YamlValue value, Set<Integer> taken) {
        long month = value.number();
        if (month < 1 || month > MONTHS) {
            throw value.wrong("'" + month + "' is no month", "Write 1 to 12.");
        }
        if (!taken.add((int) month)) {
            throw value.wrong("the month " + month + " has a theme already", "Remove it from one of them.");
        }
        return (int) month;
    }

    private static String known(YamlValue story, List<Story> stories) {
        if (stories.stream().noneMatch(one -> one.id().equals(story.text()))) {
            throw story.wrong(
                    "there is no story '" + story.text() + "'", "Name one of " + LearningReader.STORIES + ".");
        }
        return story.text();
    }
}
