package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.content.place.Places;
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

    /**
     * Goes one step further within an answer that is given in several steps.
     *
     * @return whether there was a step; else the answer is to be taken
     */
    default boolean onwards() {
        return false;
    }

    /** Goes one step back within the answer; false at its first step. */
    default boolean backwards() {
        return false;
    }

    /** Runs {@code changed} whenever {@link #field} and {@link #keys} have become others. */
    default void onStep(Runnable changed) {
        // Most answers have one step.
    }

    /** Hides from others what is answered, or shows it again. */
    void cover(boolean covered);

    /** Forgets what was answered here. */
    void close();

    /**
     * The field that fits a question.
     *
     * @param places what a question for a place offers
     * @param start what was answered or typed before
     * @param draft hears every change
     */
    static AnswerField of(
            Texts texts,
            TextInput input,
            Question question,
            List<Option> options,
            Places places,
            Optional<Answer> start,
            LocalDate today,
            Consumer<Answer> draft) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> new WordsField(texts, input, question, start, draft);
            case NUMBER, MONEY, PHONE -> new DigitsField(texts, question, start, draft);
            case PLACE -> new PlaceField(texts, input, question, places, start, draft);
            case DATE -> new DateField(texts, start, today, draft);
            case YES_NO -> YesNoField.ofAnswer(texts, start, draft);
            case DOCUMENT -> YesNoField.ofDocument(texts, start, draft);
            case CHOICE, CHOICES -> new OptionsField(texts, question, options, start, draft);
            case PERSON, PARTIES -> new PartiesField(texts, input, question, start, draft);
        };
    }
}
