package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;
import java.util.Optional;

/**
 * One thing to choose.
 *
 * @param when offered only where this holds
 * @param exclusive excludes all others: 'none of these'
 */
public record Option(
        String id, LocalizedText text, Optional<LocalizedText> help, Optional<Expression> when, boolean exclusive) {}
