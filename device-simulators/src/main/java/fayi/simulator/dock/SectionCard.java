package fayi.simulator.dock;

import fayi.simulator.station.StationState;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One device in the dock: its name, its state in words, and what can be done with it. */
abstract class SectionCard extends VBox {
    /** How good a state is; colours and words say it together. */
    enum Tone {
        GOOD,
        NOTICE,
        STOP;

        private String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Label state = new Label();

    SectionCard(String title) {
        getStyleClass().add("section");
        Label name = new Label(title);
        name.getStyleClass().add("title");
        state.getStyleClass().add("state");
        state.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(8, name, between, state);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    /** Shows how the device is now. */
    abstract void show(StationState now);

    /** Says how the device is. */
    final void say(String words, Tone tone) {
        state.setText(words);
        for (Tone each : Tone.values()) {
            state.getStyleClass().remove(each.style());
        }
        state.getStyleClass().add(tone.style());
    }

    /** A line of less weight. */
    static Label second(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("second");
        label.setWrapText(true);
        return label;
    }
}
