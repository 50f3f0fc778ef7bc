package fayi.content.calculator;

import fayi.content.interview.SummaryLine;
import fayi.content.paper.Paper;
import fayi.content.rule.Article;
import fayi.content.rule.ResultLine;
import fayi.content.rule.RuleOutcome;
import fayi.content.rule.RuleResult;
import fayi.content.rule.RuleWords;
import fayi.content.text.LocalizedText;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The card that a person takes home from a calculator: the result, what it was reckoned from, how, by which article, and
 * what it leaves out. It carries no name. Personal data: its text form is masked.
 */
public record CalculationCard(Calculation calculation, String stationName, ZonedDateTime madeAt, Locale locale)
        implements Paper {
    @Override
    public String templateId() {
        return "calculation-card";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("chinese", !locale.getLanguage().equals("en"));
        data.put("title", calculation.calculator().title().in(locale));
        data.put(
                "inputs",
                calculation.given().stream().map(CalculationCard::input).toList());
        data.put("stationName", stationName);
        data.put("madeAt", RuleWords.day(madeAt.toLocalDate()).in(locale));
        data.putAll(
                calculation.outcome() instanceof RuleOutcome.Found found
                        ? found(found.result())
                        : lacking((RuleOutcome.Lacking) calculation.outcome()));
        return data;
    }

    private Map<String, Object> found(RuleResult result) {
        return Map.of(
                "main", line(result.main()),
                "lines", result.lines().stream().map(this::line).toList(),
                "steps", texts(result.steps()),
                "articles", texts(result.articles().stream().map(Article::words).toList()),
                "cautions", texts(result.cautions()),
                "beyond", texts(result.beyond()),
                "lacking", List.of());
    }

    private Map<String, Object> lacking(RuleOutcome.Lacking lacking) {
        return Map.of(
                "main", List.of(),
                "lines", List.of(),
                "steps", List.of(),
                "articles",
                        texts(lacking.articles().stream().map(Article::words).toList()),
                "cautions", List.of(),
                "beyond", List.of(),
                "lacking", texts(lacking.needs()));
    }

    private Map<String, Object> line(ResultLine line) {
        return Map.of("label", line.label().in(locale), "value", line.value().in(locale));
    }

    private static Map<String, Object> input(SummaryLine line) {
        return Map.of("label", line.label(), "value", line.answer());
    }

    private List<Map<String, Object>> texts(List<LocalizedText> texts) {
        return texts.stream()
                .map(text -> Map.<String, Object>of("text", text.in(locale)))
                .toList();
    }

    @Override
    public String toString() {
        return "CalculationCard[masked]";
    }
}
