package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.FilePlace;
import java.util.Optional;

/**
 * One thing to choose.
 *
 * @param place where it is written
 * @param when offered only where this holds
 * @param exclusive excludes all others: 'none of these'
 */
public record Option(
        FilePlace place,
        String id,
        LocalizedText text,
        Optional<LocalizedText> help,
        Optional<Expression> when,
        boolean exclusive) {
    /** One that stands in no file. */
    public Option(
            String id, LocalizedText text, Optional<LocalizedText> help, Optional<Expression> when, boolean exclusive) {
        this(new FilePlace("", 0), id, text, help, when, exclusive);
    }
}
