package fayi.content.law.search;

import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.LawTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All laws of a library without their articles, by id and by title. Immutable. */
final class LawTable {
    private static final Comparator<Law> NEWEST =
            Comparator.comparing((Law law) -> law.version().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final Map<LawId, Law> laws = new LinkedHashMap<>();
    private final Map<String, List<Law>> byKey = new HashMap<>();
    private final Map<String, String> names;

    LawTable(Collection<Law> all, LawWords words) {
        for (Law law : all) {
            laws.put(law.id(), law);
            byKey.computeIfAbsent(LawTitle.key(law.title()), key -> new ArrayList<>())
                    .add(law);
        }
        byKey.values()
                .forEach(versions -> versions.sort(
                        Comparator.comparing((Law law) -> !law.validity().holds())
                                .thenComparing(NEWEST)));
        names = words.names();
    }

    int size() {
        return laws.size();
    }

    Collection<Law> all() {
        return laws.values();
    }

    Optional<Law> find(LawId id) {
        return Optional.ofNullable(laws.get(id));
    }

    /** Every version of a title, what holds first, then newest first; none when the title is not known. */
    List<Law> versions(String title) {
        String key = LawTitle.key(title);
        List<Law> exact = byKey.get(key);
        if (exact == null) {
            exact = byKey.get(names.getOrDefault(key, ""));
        }
        return exact == null ? List.of() : List.copyOf(exact);
    }

    /** The longest title or everyday name that stands in {@code question}, as it stands there. */
    Optional<String> named(String question) {
        String key = LawTitle.key(question);
        String best = "";
        for (String title : byKey.keySet()) {
            if (title.length() > best.length() && title.length() >= 2 && key.contains(title)) {
                best = title;
            }
        }
        for (String name : names.keySet()) {
            if (name.length() > best.length() && key.contains(name)) {
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
