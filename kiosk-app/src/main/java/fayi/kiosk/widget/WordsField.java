package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Question;
import fayi.kiosk.input.TextInput;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Answers in words. */
final class WordsField implements AnswerField, KeyListener {
    private final EditableText typed;
    private final TextEntry entry;
    private final TouchKeyboard keyboard;
    private final Consumer<Answer> draft;
    private final int most;

    WordsField(Texts texts, TextInput input, Question question, Optional<Answer> start, Consumer<Answer> draft) {
        this.draft = draft;
        most = question.limits().length();
        typed = new EditableText(start.map(WordsField::words).orElse(""));
        boolean lines = question.type() == AnswerType.LONG_TEXT;
        String example = question.example()
                .map(words -> texts.get("field.example", words.in(texts.locale())))
                .orElse("");
        entry = new TextEntry(typed, example, "", lines);
        keyboard = new TouchKeyboard(texts, input, question.keyboard(), lines, this);
    }

    private static String words(Answer answer) {
        return answer instanceof Answer.Text text ? text.text() : "";
    }

    @Override
    public Optional<Region> field() {
        return Optional.of(entry);
    }

    @Override
    public Region keys() {
        return keyboard;
    }

    @Override
    public boolean keysMayBeLong() {
        return false;
    }

    @Override
    public Answer answer() {
        keyboard.finish();
        String words = typed.text();
        return words.isBlank() ? new Answer.Skipped() : new Answer.Text(words);
    }

    @Override
    public void cover(boolean covered) {
        entry.cover(covered);
    }

    @Override
    public void close() {
        keyboard.close();
        typed.wipe();
    }

    @Override
    public void typed(String text) {
        // Somewhat more than allowed, so that the objection that names the limit can be read.
        if (typed.length() <= most) {
            typed.insert(text);
            changed();
        }
    }

    @Override
    public void composing(String preedit) {
        entry.compose(preedit);
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
        draft.accept(new Answer.Text(typed.text()));
    }
}
