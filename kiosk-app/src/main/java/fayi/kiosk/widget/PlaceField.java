package fayi.kiosk.widget;

import fayi.content.interview.Answer;
import fayi.content.interview.Question;
import fayi.content.place.Places;
import fayi.kiosk.input.TextInput;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Answers with a place. What stands there already, as from the card, is shown to be taken as it is; else areas come from
 * lists, the largest first, as far down as they are known, and the rest is written.
 */
final class PlaceField implements AnswerField {
    private static final int AREAS_BESIDE_KEYS = 2;
    private static final double GAP = 32;

    private enum Step {
        TAKING,
        CHOOSING,
        WRITING
    }

    /** Where the person stood, for the way back. */
    private record Stood(Step step, Answer.Place place) {}

    private final Texts texts;
    private final TextInput input;
    private final Question question;
    private final Places places;
    private final Consumer<Answer> draft;
    private final List<String> chosen = new ArrayList<>();
    private final EditableText typed;
    private final Deque<Stood> behind = new ArrayDeque<>();
    private Optional<Writing> writing = Optional.empty();
    private boolean covered;
    private Step step;
    private Runnable stepped = () -> {};

    PlaceField(
            Texts texts,
            TextInput input,
            Question question,
            Places places,
            Optional<Answer> start,
            Consumer<Answer> draft) {
        this.texts = texts;
        this.input = input;
        this.question = question;
        this.places = places;
        this.draft = draft;
        Answer.Place before =
                start.orElse(null) instanceof Answer.Place place ? place : new Answer.Place(List.of(), "");
        chosen.addAll(before.areas());
        typed = new EditableText(before.line());
        step = before.text().isEmpty() ? unsaid() : Step.TAKING;
        beginWriting();
    }

    private Step unsaid() {
        return places.below(chosen).isEmpty() ? Step.WRITING : Step.CHOOSING;
    }

    private void beginWriting() {
        writing = step == Step.WRITING
                ? Optional.of(new Writing(
                        texts,
                        input,
                        question.keyboard(),
                        typed,
                        question.limits().length(),
                        false,
                        texts.get(chosen.isEmpty() ? "place.write-all" : "place.example"),
                        () -> draft.accept(place())))
                : Optional.empty();
        writing.ifPresent(begun -> begun.cover(covered));
    }

    private void endWriting() {
        writing.ifPresent(Writing::close);
        writing = Optional.empty();
    }

    private Answer.Place place() {
        return new Answer.Place(chosen, typed.text());
    }

    /** What stands there, with the ways to change it. */
    private Region taking() {
        VBox ways = new VBox(
                GAP,
                new Words(covered ? "●●●" : place().text(), "heading", "strong"),
                Buttons.action("place-edit", "quiet", "mdi2p-pencil-outline", texts.get("place.edit"), this::write));
        if (!places.isEmpty()) {
            ways.getChildren()
                    .add(Buttons.action(
                            "place-elsewhere",
                            "quiet",
                            "mdi2m-map-marker-outline",
                            texts.get("place.elsewhere"),
                            this::chooseAnew));
        }
        return ways;
    }

    private Region list() {
        String heading = chosen.isEmpty() ? texts.get("place.choose") : String.join(" ", chosen);
        GridPane areas = new GridPane(GAP, GAP);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        areas.getColumnConstraints().addAll(half, half);
        List<TouchButton> buttons = new ArrayList<>();
        for (String name : places.below(chosen).names()) {
            String id = "place-" + (buttons.size() + 1);
            buttons.add(Buttons.plain(id, "choice", name, () -> choose(name)));
        }
        buttons.add(Buttons.plain("place-write", "quiet", texts.get("place.write"), this::write));
        for (int index = 0; index < buttons.size(); index++) {
            TouchButton button = buttons.get(index);
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setMinHeight(TouchButton.LEAST);
            areas.add(button, index % 2, index / 2);
        }
        return new VBox(GAP, new Words(heading, "heading"), areas);
    }

    private void choose(String name) {
        leave();
        chosen.add(name);
        become(unsaid());
        draft.accept(answer());
    }

    private void chooseAnew() {
        leave();
        chosen.clear();
        typed.wipe();
        become(Step.CHOOSING);
        draft.accept(answer());
    }

    private void write() {
        leave();
        become(Step.WRITING);
    }

    private void leave() {
        behind.push(new Stood(step, place()));
    }

    private void become(Step next) {
        endWriting();
        step = next;
        beginWriting();
        stepped.run();
    }

    @Override
    public boolean onwards() {
        if (step != Step.CHOOSING || chosen.isEmpty()) {
            return false;
        }
        write();
        return true;
    }

    @Override
    public boolean backwards() {
        if (behind.isEmpty()) {
            return false;
        }
        Stood stood = behind.pop();
        chosen.clear();
        chosen.addAll(stood.place().areas());
        if (step == Step.CHOOSING && stood.step() == Step.TAKING) {
            // What was written before comes back; what was written since stays.
            typed.wipe();
            typed.insert(stood.place().line());
        }
        become(stood.step());
        draft.accept(answer());
        return true;
    }

    @Override
    public void onStep(Runnable changed) {
        stepped = changed;
    }

    @Override
    public Optional<Region> field() {
        return writing.map(begun -> field(begun.entry()));
    }

    /** The line that is written, below the smallest areas: in one line, also in the largest letters. */
    private Region field(TextEntry entry) {
        int last = Math.max(0, chosen.size() - AREAS_BESIDE_KEYS);
        String areas = String.join(" ", chosen.subList(last, chosen.size()));
        return chosen.isEmpty() ? entry : new VBox(4, new Words(areas, "body", "strong"), entry);
    }

    @Override
    public Region keys() {
        return writing.<Region>map(Writing::keyboard).orElseGet(() -> step == Step.TAKING ? taking() : list());
    }

    @Override
    public boolean keysMayBeLong() {
        return step != Step.WRITING;
    }

    @Override
    public Answer answer() {
        String line = writing.map(Writing::text).orElseGet(typed::text);
        return chosen.isEmpty() && line.isBlank() ? new Answer.Skipped() : new Answer.Place(chosen, line);
    }

    @Override
    public void cover(boolean nowCovered) {
        covered = nowCovered;
        writing.ifPresent(begun -> begun.cover(nowCovered));
        if (step == Step.TAKING) {
            stepped.run();
        }
    }

    @Override
    public void close() {
        endWriting();
        typed.wipe();
        chosen.clear();
        behind.clear();
    }
}
