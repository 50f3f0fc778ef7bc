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
                    "label", label(facet, chinese),
                    "text", entry.facets().find(facet).orElse(chinese ? "没有记录" : "No record")));
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

    private static String label(Facet facet, boolean chinese) {
        return switch (facet) {
            case OCCUPATION -> chinese ? "职业" : "Occupation";
            case AWARDS_AND_PENALTIES -> chinese ? "奖励和处罚" : "Awards and penalties";
            case BUSINESS -> chinese ? "办什么业务" : "Business";
            case SOCIAL_SERVICE -> chinese ? "社会服务" : "Social service";
            case CREDIT -> chinese ? "信用" : "Credit";
        };
    }

    @Override
    public String toString() {
        return "EntryCard[masked]";
    }
}
