package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.util.List;

/** What comes of asking a rule. */
public sealed interface RuleOutcome {
    /** It has a result. */
    record Found(RuleResult result) implements RuleOutcome {}

    /**
     * It cannot say, because figures of the place are missing or because of what was answered.
     *
     * @param needs what is missing, one sentence each
     */
    record Lacking(List<LocalizedText> needs, List<Article> articles) implements RuleOutcome {
        /** Copies the lists. */
        public Lacking {
            needs = List.copyOf(needs);
            articles = List.copyOf(articles);
        }
    }
}
