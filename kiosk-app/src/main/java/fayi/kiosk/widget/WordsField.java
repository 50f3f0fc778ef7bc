package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Question;
import fayi.kiosk.input.TextInput;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Answers in words. */
final class WordsField implements AnswerField {
    private final EditableText typed;
    private final Writing writing;

    WordsField(Texts texts, TextInput input, Question question, Optional<Answer> start, Consumer<Answer> draft) {
        typed = new EditableText(start.map(WordsField::words).orElse(""));
        String example = question.example()
                .map(words -> texts.get("field.example", words.in(texts.locale())))
                .orElse("");
        writing = new Writing(
                texts,
                input,
                question.keyboard(),
                typed,
                question.limits().length(),
                question.type() == AnswerType.LONG_TEXT,
                example,
                () -> draft.accept(new Answer.Text(typed.text())));
    }

    private static String words(Answer answer) {
        return answer instanceof Answer.Text text ? text.text() : "";
    }

    @Override
    public Optional<Region> field() {
        return Optional.of(writing.entry());
    }

    @Override
    public Region keys() {
        return writing.keyboard();
    }

    @Override
    public boolean keysMayBeLong() {
        return false;
    }

    @Override
    public Answer answer() {
        String words = writing.text();
        return words.isBlank() ? new Answer.Skipped() : new Answer.Text(words);
    }

    @Override
    public void cover(boolean covered) {
        writing.cover(covered);
    }

    @Override
    public void close() {
        writing.close();
        typed.wipe();
    }
}
