package fayi.content.law.read;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.LawTitle;
import fayi.content.law.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says of each version whether it holds, from the collection itself: a newer version supersedes an older one, a law's last
 * articles name what it repeals (同时废止), an amendment that is newer than a law's text has changed it, and a text whose day has
 * not come does not hold yet.
 */
final class Validities {
    private static final Pattern REPEALED = Pattern.compile("《([^《》]{2,60})》(?=[^。；]{0,600}(?:同时废止|即行废止|予以废止|停止执行))");
    private static final Pattern AMENDS = Pattern.compile("^(.{2,40}?)修正案(?:（.{1,6}）)?$");
    private static final Pattern TOLD = Pattern.compile("[（(\\[【](?:已)?(?:废止|失效)[)）\\]】]");

    private Validities() {}

    static List<Law> judge(List<Law> laws, LocalDate today) {
        Map<String, List<Law>> versions =
                laws.stream().collect(Collectors.groupingBy(law -> LawTitle.key(law.title())));
        Map<String, Law> repealing = repealing(laws, today);
        Map<String, Law> amending = amending(laws, today);
        List<Law> judged = new ArrayList<>();
        for (Law law : laws) {
            String key = LawTitle.key(law.title());
            judged.add(law.with(validity(
                    law, versions.getOrDefault(key, List.of()), repealing.get(key), amending.get(key), today)));
        }
        judged.sort(Comparator.comparing((Law law) -> law.shortTitle())
                .thenComparing(law -> law.version().orElse(LocalDate.MIN), Comparator.reverseOrder()));
        return judged;
    }

    private static Validity validity(
            Law law,
            List<Law> versions,
            @org.jspecify.annotations.Nullable Law repealing,
            @org.jspecify.annotations.Nullable Law amending,
            LocalDate today) {
        if (TOLD.matcher(law.title()).find()) {
            return new Validity.Repealed("");
        }
        if (law.effective().isPresent() && law.effective().get().isAfter(today)) {
            return new Validity.NotYetInForce(law.effective().get());
        }
        for (Law other : versions) {
            boolean newer = isAfter(other, law)
                    && !other.effective().map(day -> day.isAfter(today)).orElse(false);
            if (newer && law.kind() != LawKind.CASE && newest(versions, today) == other) {
                return new Validity.Superseded(other.id());
            }
        }
        if (repealing != null && repealing != law && isAfter(repealing, law)) {
            return new Validity.Repealed(repealing.title());
        }
        if (amending != null && isAfter(amending, law)) {
            return new Validity.Amended(amending.title());
        }
        return new Validity.InForce();
    }

    private static @org.jspecify.annotations.Nullable Law newest(List<Law> versions, LocalDate today) {
        return versions.stream()
                .filter(law -> !law.effective().map(day -> day.isAfter(today)).orElse(false))
                .max(Comparator.comparing(law -> law.version().orElse(LocalDate.MIN)))
                .orElse(null);
    }

    private static boolean isAfter(Law one, Law other) {
        return one.version().orElse(LocalDate.MIN).isAfter(other.version().orElse(LocalDate.MIN));
    }

    /** Which law repeals the one with a title's key: the newest that says so and holds already. */
    private static Map<String, Law> repealing(List<Law> laws, LocalDate today) {
        Map<String, Law> repealing = new HashMap<>();
        for (Law law : laws) {
            List<Article> articles = law.articles();
            boolean later = law.effective().map(day -> day.isAfter(today)).orElse(false);
            if (later || law.kind() == LawKind.CASE) {
                continue;
            }
            for (Article article : articles.subList(Math.max(0, articles.size() - 3), articles.size())) {
                Matcher match = REPEALED.matcher(bounded(article.text()));
                while (match.find()) {
                    repealing.merge(
                            LawTitle.key(match.group(1)), law, (one, other) -> isAfter(one, other) ? one : other);
                }
            }
        }
        return repealing;
    }

    private static String bounded(String text) {
        return text.length() > 5_000 ? text.substring(0, 5_000) : text;
    }

    /** Which amendment last changed the law with a title's key. */
    private static Map<String, Law> amending(List<Law> laws, LocalDate today) {
        Map<String, Law> amending = new HashMap<>();
        for (Law law : laws) {
            Matcher match = AMENDS.matcher(LawTitle.key(law.title()));
            if (match.matches()
                    && !law.effective().map(day -> day.isAfter(today)).orElse(false)) {
                amending.merge(match.group(1), law, (one, other) -> isAfter(one, other) ? one : other);
            }
        }
        return amending;
    }
}
