package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;
import java.util.Optional;

/**
 * An office that gets the matter.
 *
 * @param when gets it where this is the first that holds; may look at every question
 */
public record OfficeChoice(Optional<Expression> when, LocalizedText office) {}
