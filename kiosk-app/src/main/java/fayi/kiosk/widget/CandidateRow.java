package fayi.kiosk.widget;

import fayi.kiosk.input.Composition;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * What pinyin may mean: as many choices as fit beside each other, further ones by a touch. Its height never changes, so that no key moves under a finger.
 */
final class CandidateRow extends StackPane {
    private final IntConsumer choose;
    private final IntConsumer page;
    private final Words hint = new Words("", "small", "second");
    private final HBox row;
    private final Choices choices = new Choices();
    private final TouchButton before;
    private final TouchButton after;
    private Composition composition = Composition.EMPTY;
    private int first;

    CandidateRow(Texts texts, IntConsumer choose, IntConsumer page) {
        this.choose = choose;
        this.page = page;
        before = arrow("candidates-previous", "mdi2c-chevron-left", texts.get("keyboard.previous"), -1);
        after = arrow("candidates-next", "mdi2c-chevron-right", texts.get("keyboard.next"), 1);
        HBox.setHgrow(choices, Priority.ALWAYS);
        row = new HBox(10, before, choices, after);
        row.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(TouchButton.LEAST);
        setPrefHeight(TouchButton.LEAST);
        setMaxHeight(TouchButton.LEAST);
        getChildren().addAll(hint, row);
    }

    private TouchButton arrow(String id, String icon, String words, int by) {
        TouchButton button = Buttons.small(id, "key", icon, words, () -> turn(by));
        button.getStyleClass().add("a-key");
        button.setMinHeight(TouchButton.LEAST);
        button.setMaxHeight(TouchButton.LEAST);
        return button;
    }

    boolean isComposing() {
        return composition.isComposing();
    }

    void show(Composition next, String hintWords) {
        composition = next;
        first = 0;
        hint.say(hintWords);
        hint.setVisible(!next.isComposing());
        row.setVisible(next.isComposing());
        fill();
    }

    private void fill() {
        choices.fill(composition.candidates(), first, choose);
        boolean earlier = first > 0 || composition.hasPrevious();
        before.setVisible(earlier);
        before.setManaged(earlier);
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
            for (Node choice : getChildren()) {
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
