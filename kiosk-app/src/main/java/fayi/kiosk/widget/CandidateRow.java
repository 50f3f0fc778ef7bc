package fayi.kiosk.widget;

import fayi.kiosk.input.Composition;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What pinyin may mean: as many choices as fit beside each other, further ones by a touch. Above them stands what was
 * typed. Its height never changes, so that no key moves under a finger.
 */
final class CandidateRow extends VBox {
    private final IntConsumer choose;
    private final IntConsumer page;
    private final Words typed = new Words("", "body", "strong");
    private final Choices choices = new Choices();
    private final TouchButton before;
    private final TouchButton after;
    private Composition composition = Composition.EMPTY;
    private int first;

    CandidateRow(Texts texts, IntConsumer choose, IntConsumer page) {
        super(4);
        this.choose = choose;
        this.page = page;
        before = Buttons.small(
                "candidates-previous", "key", "mdi2c-chevron-left", texts.get("keyboard.previous"), () -> turn(-1));
        after = Buttons.small(
                "candidates-next", "key", "mdi2c-chevron-right", texts.get("keyboard.next"), () -> turn(1));
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox row = new HBox(10, before, choices, after);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(TouchButton.LEAST);
        getChildren().addAll(typed, row);
        setFillWidth(true);
    }

    boolean isComposing() {
        return composition.isComposing();
    }

    void show(Composition next, String hint) {
        composition = next;
        first = 0;
        typed.say(next.isComposing() ? next.preedit() : hint);
        fill();
    }

    private void fill() {
        choices.fill(composition.candidates(), first, choose);
        before.setVisible(first > 0 || composition.hasPrevious());
        after.setVisible(composition.hasNext() || !composition.candidates().isEmpty());
        after.setDisable(false);
    }

    private void turn(int by) {
        int shown = choices.shown();
        if (by > 0 && first + shown < composition.candidates().size()) {
            first += shown;
            fill();
        } else if (by < 0 && first > 0) {
            first = 0;
            fill();
        } else {
            page.accept(by);
        }
    }

    /** Shows as many as fit and knows how many those are. */
    private static final class Choices extends Pane {
        private static final double GAP = 10;
        private int shown;

        Choices() {
            setMinHeight(TouchButton.LEAST);
            setPrefHeight(TouchButton.LEAST);
            setMinWidth(0);
            setPrefWidth(100);
        }

        void fill(List<String> candidates, int first, IntConsumer choose) {
            Emptied.empty(this);
            for (int i = first; i < candidates.size(); i++) {
                int index = i;
                TouchButton choice = Keys.key("candidate-" + i, "key", candidates.get(i), () -> choose.accept(index));
                choice.getStyleClass().add("candidate");
                choice.setMinWidth(TouchButton.LEAST);
                getChildren().add(choice);
            }
            requestLayout();
        }

        int shown() {
            return shown;
        }

        @Override
        protected void layoutChildren() {
            double x = 0;
            shown = 0;
            boolean full = false;
            for (javafx.scene.Node choice : getChildren()) {
                double width = Math.max(TouchButton.LEAST, choice.prefWidth(-1));
                full |= x + width > getWidth() && shown > 0;
                choice.setVisible(!full);
                if (!full) {
                    choice.resizeRelocate(x, 0, Math.min(width, getWidth()), getHeight());
                    x += width + GAP;
                    shown++;
                }
            }
        }
    }
}
