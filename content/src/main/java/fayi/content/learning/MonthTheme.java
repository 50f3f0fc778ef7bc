package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.List;

/**
 * What a month is about (一月一主题).
 *
 * @param months 1 to 12
 * @param lines short sentences, said one after another while nobody is at the station
 * @param stories ids of the stories that belong to it
 */
public record MonthTheme(
        String id,
        List<Integer> months,
        String icon,
        LocalizedText title,
        LocalizedText summary,
        List<LocalizedText> lines,
        List<String> stories) {
    /** Copies the lists. */
    public MonthTheme {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
        stories = List.copyOf(stories);
    }
}
