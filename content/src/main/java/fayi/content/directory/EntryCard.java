package fayi.content.directory;

import fayi.content.interview.AnswerWords;
import fayi.content.paper.Paper;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of the directory on one sheet to take home: name, place, telephone and the five facets. Whom a person looked up
 * is theirs: its text form is masked.
 */
public record EntryCard(DirectoryEntry entry, String stationName, ZonedDateTime madeAt, Locale locale)
        implements Paper {
    @Override
    public String templateId() {
        return "directory-card";
    }

    @Override
    public Map<String, Object> data() {
        boolean chinese = !locale.getLanguage().equals("en");
        List<Map<String, Object>> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            facets.add(Map.of(
                    "label", facet.label().in(locale),
                    "text", entry.facets().find(facet).orElse(Facet.NO_RECORD.in(locale))));
        }
        Map<String, Object> data = new HashMap<>();
        data.put("chinese", chinese);
        data.put("name", entry.name());
        data.put("place", entry.place());
        data.put("telephone", entry.telephone());
        data.put("address", entry.address().orElse(""));
        data.put("advises", String.join(chinese ? "、" : ", ", entry.advises()));
        data.put("facets", facets);
        data.put("stationName", stationName);
        data.put("madeAt", AnswerWords.date(madeAt.toLocalDate(), locale));
        return data;
    }

    @Override
    public String toString() {
        return "EntryCard[masked]";
    }
}
