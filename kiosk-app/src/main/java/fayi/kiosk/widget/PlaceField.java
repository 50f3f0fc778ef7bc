package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.Question;
import fayi.content.place.Places;
import fayi.kiosk.input.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Answers with a place: areas from lists, the largest first, as far down as they are known; the rest is written. */
final class PlaceField implements AnswerField, KeyListener {
    private final Texts texts;
    private final Places places;
    private final Consumer<Answer> draft;
    private final int most;
    private final List<String> chosen = new ArrayList<>();
    private final EditableText typed;
    private final TextEntry entry;
    private final TouchKeyboard keyboard;
    private final VBox field = new VBox(4);
    private final StackPane keys = new StackPane();
    private boolean writing;

    PlaceField(
            Texts texts,
            TextInput input,
            Question question,
            Places places,
            Optional<Answer> start,
            Consumer<Answer> draft) {
        this.texts = texts;
        this.places = places;
        this.draft = draft;
        most = question.limits().length();
        Answer.Place before =
                start.orElse(null) instanceof Answer.Place place ? place : new Answer.Place(List.of(), "");
        chosen.addAll(before.areas());
        typed = new EditableText(before.line());
        entry = new TextEntry(typed, "", "", false);
        keyboard = new TouchKeyboard(texts, input, question.keyboard(), false, this);
        writing = !before.text().isEmpty() || places.isEmpty();
        show();
    }

    private void show() {
        field.getChildren().clear();
        String areas = String.join(" ", chosen);
        if (writing) {
            // A button that lies right below the question's own keeps its distance.
            field.setPadding(new Insets(areas.isEmpty() ? 8 : 0, 0, 0, 0));
            if (!areas.isEmpty()) {
                field.getChildren().add(new Words(areas, "body", "strong"));
            }
            entry.suggest(texts.get(areas.isEmpty() ? "place.write-all" : "place.example"));
            field.getChildren().add(places.isEmpty() ? entry : again());
            keys.getChildren().setAll(keyboard);
        } else {
            field.getChildren().add(new Words(areas.isEmpty() ? texts.get("place.choose") : areas, "heading"));
            keys.getChildren().setAll(list());
        }
        entry.show();
    }

    /** What is written, with the way back to the lists beside it. */
    private Region again() {
        return Beside.of(
                entry,
                Buttons.small("place-again", "quiet", "mdi2r-restart", texts.get("place.again"), this::chooseAgain));
    }

    private Region list() {
        List<Region> buttons = new ArrayList<>();
        List<String> names = places.below(chosen).names();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            buttons.add(Buttons.plain("place-" + (index + 1), "choice", name, () -> choose(name)));
        }
        buttons.add(Buttons.plain("place-write", "quiet", texts.get("place.write"), this::write));
        return StepList.of(texts, buttons);
    }

    private void choose(String name) {
        chosen.add(name);
        writing = places.below(chosen).isEmpty();
        changed();
    }

    private void chooseAgain() {
        keyboard.finish();
        chosen.clear();
        typed.wipe();
        writing = false;
        changed();
    }

    private void write() {
        writing = true;
        changed();
    }

    private void changed() {
        show();
        draft.accept(answer());
    }

    @Override
    public boolean onwards() {
        if (writing || chosen.isEmpty()) {
            return false;
        }
        writing = true;
        show();
        return true;
    }

    @Override
    public boolean backwards() {
        if (places.isEmpty() || chosen.isEmpty()) {
            return false;
        }
        if (!writing || places.below(chosen).isEmpty()) {
            chosen.remove(chosen.size() - 1);
        }
        writing = places.below(chosen).isEmpty();
        show();
        return true;
    }

    @Override
    public Optional<Region> field() {
        return Optional.of(field);
    }

    @Override
    public Region keys() {
        return keys;
    }

    @Override
    public boolean keysMayBeLong() {
        return false;
    }

    @Override
    public Answer answer() {
        if (writing) {
            keyboard.finish();
        }
        String line = typed.text();
        return chosen.isEmpty() && line.isBlank() ? new Answer.Skipped() : new Answer.Place(chosen, line);
    }

    @Override
    public void cover(boolean covered) {
        entry.cover(covered);
    }

    @Override
    public void close() {
        keyboard.close();
        typed.wipe();
        entry.drop();
        chosen.clear();
    }

    @Override
    public void typed(String text) {
        if (typed.length() <= most) {
            typed.insert(text);
            told();
        }
    }

    @Override
    public void composing(String preedit) {
        entry.compose(preedit);
    }

    @Override
    public void erased() {
        typed.erase();
        told();
    }

    @Override
    public void moved(int characters) {
        typed.move(characters);
        entry.show();
    }

    private void told() {
        entry.show();
        draft.accept(new Answer.Place(chosen, typed.text()));
    }
}
