package fayi.content.law.index;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.LawTitle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which frequent questions each article answers. Articles of versions that no longer hold answer none. */
final class AskedAbout {
    private final Map<String, StringBuilder> questions = new HashMap<>();
    private final Set<String> holding = new HashSet<>();
    private final Map<String, String> keys = new HashMap<>();

    AskedAbout(List<Law> laws, List<FrequentQuestion> frequent) {
        for (Law law : laws) {
            if (law.validity().holds()) {
                holding.add(law.id().value());
                keys.put(law.id().value(), LawTitle.key(law.title()));
            }
        }
        for (FrequentQuestion question : frequent) {
            for (String answer : question.answers()) {
                questions
                        .computeIfAbsent(answer, key -> new StringBuilder())
                        .append(question.question())
                        .append('\n');
            }
        }
    }

    /** All of them, a line each. */
    String questions(Article article) {
        String law = article.id().law().value();
        if (!holding.contains(law)) {
            return "";
        }
        StringBuilder asked = questions.get(keys.get(law) + " " + article.id().place());
        return asked == null ? "" : asked.toString();
    }
}
