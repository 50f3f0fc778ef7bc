package fayi.content.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes of an expression's value the answer that stands in a field at first. */
final class Prefilled {
    private Prefilled() {}

    static Optional<Answer> answer(AnswerType type, Object value) {
        if (value instanceof String text && text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case TEXT, LONG_TEXT, PHONE -> Optional.of(new Answer.Text((String) value));
            case PLACE -> Optional.of(new Answer.Place(List.of(), (String) value));
            case DATE -> Optional.of(new Answer.Date(LocalDate.parse((String) value)));
            case CHOICE -> Optional.of(new Answer.Choice((String) value));
            case NUMBER -> Optional.of(new Answer.Number((Long) value));
            case MONEY -> Optional.of(new Answer.Money((Long) value));
            case YES_NO -> Optional.of(new Answer.YesNo((Boolean) value));
            case DOCUMENT -> Optional.of(new Answer.Document((Boolean) value));
            case CHOICES, PERSON, PARTIES -> Optional.empty();
        };
    }
}
