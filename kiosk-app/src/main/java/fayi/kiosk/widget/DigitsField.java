package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Question;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Answers in digits: a number, a sum in yuan, a telephone number. */
final class DigitsField implements AnswerField, KeyListener {
    private static final int MOST_DIGITS = 12;

    private final AnswerType type;
    private final EditableText typed;
    private final TextEntry entry;
    private final DigitPad pad;
    private final Consumer<Answer> draft;

    DigitsField(Texts texts, Question question, Optional<Answer> start, Consumer<Answer> draft) {
        this.draft = draft;
        type = question.type();
        typed = new EditableText(start.map(DigitsField::digits).orElse(""));
        String example = question.example()
                .map(words -> texts.get("field.example", words.in(texts.locale())))
                .orElse("");
        String unit = type == AnswerType.MONEY
                ? texts.get("field.yuan")
                : question.unit().map(words -> words.in(texts.locale())).orElse("");
        entry = new TextEntry(typed, example, unit, false);
        pad = new DigitPad(type == AnswerType.MONEY, this);
    }

    private static String digits(Answer answer) {
        if (answer instanceof Answer.Number number) {
            return Long.toString(number.number());
        } else if (answer instanceof Answer.Money money) {
            return Money.digits(money.fen());
        }
        return answer instanceof Answer.Text text ? text.text() : "";
    }

    @Override
    public Optional<Region> field() {
        return Optional.of(entry);
    }

    @Override
    public Region keys() {
        return pad;
    }

    @Override
    public boolean keysMayBeLong() {
        return false;
    }

    @Override
    public Answer answer() {
        String digits = typed.text();
        if (digits.isEmpty() || digits.equals(".")) {
            return new Answer.Skipped();
        }
        return switch (type) {
            case NUMBER -> new Answer.Number(Long.parseLong(digits));
            case MONEY -> new Answer.Money(Money.fen(digits));
            default -> new Answer.Text(digits);
        };
    }

    @Override
    public void cover(boolean covered) {
        entry.cover(covered);
    }

    @Override
    public void close() {
        typed.wipe();
    }

    @Override
    public void typed(String text) {
        String next = typed.text() + text;
        boolean fits = next.length() <= MOST_DIGITS && (type != AnswerType.MONEY || Money.mayBecome(next));
        if (fits) {
            typed.moveTo(next.length());
            typed.insert(text);
            changed();
        }
    }

    @Override
    public void composing(String preedit) {
        // Digits are never composed.
    }

    @Override
    public void erased() {
        typed.erase();
        changed();
    }

    @Override
    public void moved(int characters) {
        typed.move(characters);
        entry.show();
    }

    private void changed() {
        entry.show();
        draft.accept(answer());
    }
}
