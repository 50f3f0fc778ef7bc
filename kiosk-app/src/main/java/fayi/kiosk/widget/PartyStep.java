package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Keyboard;
import fayi.content.interview.Limits;
import fayi.content.interview.Option;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.Question;
import fayi.content.place.Places;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.FilePlace;
import fayi.kiosk.input.TextInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing that is asked of a person or an organisation: a label, a field and its keys, as for a question of its own. */
final class PartyStep {
    private static final List<Option> SEXES = List.of(
            new Option("female", LocalizedText.of("女", "Female"), Optional.empty(), Optional.empty(), false),
            new Option("male", LocalizedText.of("男", "Male"), Optional.empty(), Optional.empty(), false));

    private final PartyField field;
    private final AnswerField inner;
    private final Words label;
    private final Words objection = new Words("", "body", "strong");
    private final VBox shown;

    /**
     * @param start what that field says by now
     * @param heard hears every change
     */
    PartyStep(
            Texts texts,
            TextInput input,
            Party.Kind kind,
            PartyField field,
            String start,
            boolean sensitive,
            Consumer<String> heard) {
        this.field = field;
        Question question = question(kind, field, sensitive);
        Optional<Answer> begun = start.isEmpty()
                ? Optional.empty()
                : Optional.of(field == PartyField.SEX ? new Answer.Choice(start) : new Answer.Text(start));
        inner = AnswerField.of(
                texts,
                input,
                question,
                question.options(),
                Places.NONE,
                begun,
                LocalDate.EPOCH,
                answer -> heard.accept(text(answer)));
        String open = field == PartyField.NAME ? "" : texts.get("parties.may-be-open");
        label = new Words(field.label(kind).in(texts.locale()) + open, "body", "strong");
        objection.setManaged(false);
        shown = new VBox(8, label);
        inner.field().ifPresent(shown.getChildren()::add);
        shown.getChildren().add(objection);
    }

    private static Question question(Party.Kind kind, PartyField field, boolean sensitive) {
        AnswerType type = switch (field) {
            case SEX -> AnswerType.CHOICE;
            case PHONE -> AnswerType.PHONE;
            default -> AnswerType.TEXT;
        };
        Keyboard keyboard = switch (field) {
            case ID_NUMBER -> Keyboard.LETTERS;
            case PHONE -> Keyboard.DIGITS;
            default -> Keyboard.PINYIN;
        };
        return new Question(
                new FilePlace("", 0),
                "party-" + field.key(),
                type,
                Optional.empty(),
                field.label(kind),
                field.label(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                field == PartyField.SEX ? SEXES : List.of(),
                Optional.empty(),
                false,
                sensitive,
                keyboard,
                new Limits(0, 0, field.length()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    PartyField field() {
        return field;
    }

    Region shown() {
        return shown;
    }

    Region keys() {
        return inner.keys();
    }

    boolean keysMayBeLong() {
        return inner.keysMayBeLong();
    }

    String text() {
        return text(inner.answer());
    }

    /** Says why what was typed does not fit. */
    void object(String words) {
        objection.say(words);
        objection.setManaged(true);
    }

    void cover(boolean covered) {
        inner.cover(covered);
    }

    void close() {
        inner.close();
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return choice.optionId();
        }
        return answer instanceof Answer.Text text ? text.text() : "";
    }
}
