package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.FilePlace;
import java.util.Optional;

/**
 * A paper that an interview makes.
 *
 * @param place where it is written
 * @param templateId {@code papers/<id>.html} of the content
 * @param title as it stands on lists and receipts
 * @param when made only where this holds; may look at every question
 * @param signers how many people sign it by hand
 */
public record PlannedPaper(
        FilePlace place, String templateId, LocalizedText title, Optional<Expression> when, int signers) {}
