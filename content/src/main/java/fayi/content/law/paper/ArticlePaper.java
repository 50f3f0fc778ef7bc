package fayi.content.law.paper;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.ValidityWords;
import fayi.content.law.search.ArticleInContext;
import fayi.content.paper.Paper;
import fayi.content.rule.RuleWords;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One article to take home: its law, number, version and whether it holds, whence the text comes, and that it is no advice.
 * It carries no name; but what somebody read is their own affair, so that its text form is masked.
 */
public record ArticlePaper(ArticleInContext shown, String stationName, ZonedDateTime madeAt, Locale locale)
        implements Paper {
    /** The law and the article's number, as one says it. */
    public String title() {
        return "《" + shown.law().shortTitle() + "》" + shown.article().label();
    }

    @Override
    public String templateId() {
        return "law-article";
    }

    @Override
    public Map<String, Object> data() {
        Law law = shown.law();
        Article article = shown.article();
        Map<String, Object> data = new HashMap<>();
        data.put("chinese", !locale.getLanguage().equals("en"));
        data.put("title", law.title());
        data.put("label", article.label());
        data.put("chapter", article.chapter());
        data.put("paragraphs", lines(article.text()));
        // A case's preface is its sections once more.
        boolean decided = law.kind() == LawKind.CASE;
        data.put("case", decided);
        data.put("holds", law.validity().holds());
        data.put("validity", ValidityWords.label(law.validity()).in(locale));
        data.put("version", day(law.version()));
        data.put("effective", day(law.effective()));
        data.put("preface", decided ? List.of() : lines(law.preface()));
        data.put("stationName", stationName);
        data.put("madeAt", RuleWords.day(madeAt.toLocalDate()).in(locale));
        return data;
    }

    private static List<Map<String, Object>> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.<String, Object>of("text", line.strip()))
                .toList();
    }

    private String day(Optional<LocalDate> day) {
        return day.map(known -> RuleWords.day(known).in(locale)).orElse("");
    }

    @Override
    public String toString() {
        return "ArticlePaper[masked]";
    }
}
