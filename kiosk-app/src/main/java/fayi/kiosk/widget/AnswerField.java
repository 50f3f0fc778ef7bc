package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.kiosk.input.TextInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The place where one question is answered. Closed when its question goes. */
public interface AnswerField {
    /** What shows the answer while it is given and stands under the question; not for every kind. */
    Optional<Region> field();

    /** What is touched to give the answer. */
    Region keys();

    /** Whether the keys are a list that may be longer than the screen. */
    boolean keysMayBeLong();

    /** The answer as it stands; {@link Answer.Skipped} when there is none. */
    Answer answer();

    /** Hides from others what is answered, or shows it again. */
    void cover(boolean covered);

    /** Forgets what was answered here. */
    void close();

    /**
     * The field that fits a question.
     *
     * @param start what was answered or typed before
     * @param draft hears every change
     */
    static AnswerField of(
            Texts texts,
            TextInput input,
            Question question,
            List<Option> options,
            Optional<Answer> start,
            LocalDate today,
            Consumer<Answer> draft) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> new WordsField(texts, input, question, start, draft);
            case NUMBER, MONEY, PHONE -> new DigitsField(texts, question, start, draft);
            case DATE -> new DateField(texts, start, today, draft);
            case YES_NO -> new YesNoField(texts, start, draft);
            case CHOICE, CHOICES -> new OptionsField(texts, question, options, start, draft);
            case PLACE, PERSON, PARTIES, DOCUMENT ->
                throw new IllegalArgumentException("No field for a question of type " + question.type());
        };
    }
}
