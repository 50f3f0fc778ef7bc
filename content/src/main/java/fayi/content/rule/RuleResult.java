package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule finds.
 *
 * @param main the one line that a person came for
 * @param lines what it is made of, or stands beside it; may be empty
 * @param steps how it was reckoned, one sentence each
 * @param articles what it rests on
 * @param cautions what the person must know about this result: it is estimated, a day has passed, a figure is for
 *     demonstration
 * @param beyond what the rule leaves out
 */
public record RuleResult(
        ResultLine main,
        List<ResultLine> lines,
        List<LocalizedText> steps,
        List<Article> articles,
        List<LocalizedText> cautions,
        List<LocalizedText> beyond) {
    /** Copies the lists. */
    public RuleResult {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        articles = List.copyOf(articles);
        cautions = List.copyOf(cautions);
        beyond = List.copyOf(beyond);
    }

    /** Collects a result in the order in which a rule finds its parts. For one thread. */
    static final class Notes {
        private final List<ResultLine> lines = new ArrayList<>();
        private final List<LocalizedText> steps = new ArrayList<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<LocalizedText> cautions = new ArrayList<>();
        private final List<LocalizedText> beyond = new ArrayList<>();

        Notes line(ResultLine line) {
            lines.add(line);
            return this;
        }

        Notes sum(String chinese, String english, long fen) {
            return line(new ResultLine.Sum(LocalizedText.of(chinese, english), fen));
        }

        Notes step(String chinese, String english, Object... values) {
            steps.add(RuleWords.of(chinese, english, values));
            return this;
        }

        Notes caution(String chinese, String english, Object... values) {
            return caution(RuleWords.of(chinese, english, values));
        }

        Notes caution(LocalizedText words) {
            cautions.add(words);
            return this;
        }

        /** What must be read before all else. */
        Notes urgent(LocalizedText words) {
            cautions.add(0, words);
            return this;
        }

        Notes beyond(String chinese, String english) {
            beyond.add(LocalizedText.of(chinese, english));
            return this;
        }

        Notes article(Law law, int... numbers) {
            for (int number : numbers) {
                Article article = new Article(law, number);
                if (!articles.contains(article)) {
                    articles.add(article);
                }
            }
            return this;
        }

        /** A figure that was used: where it is from, and that it is for demonstration when it is. */
        Notes figure(Figure figure) {
            step("用的数字：{0}", "Figure used: {0}", figure.words());
            return figure.demonstration() ? caution(Figure.FOR_DEMONSTRATION) : this;
        }

        RuleOutcome found(ResultLine main) {
            List<LocalizedText> once = cautions.stream().distinct().toList();
            return new RuleOutcome.Found(new RuleResult(main, lines, steps, articles, once, beyond));
        }

        RuleOutcome found(String chinese, String english, long fen) {
            return found(new ResultLine.Sum(LocalizedText.of(chinese, english), fen));
        }
    }
}
