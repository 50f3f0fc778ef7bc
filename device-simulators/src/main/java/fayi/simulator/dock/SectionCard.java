package fayi.simulator.dock;

import fayi.simulator.station.StationState;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
    private @Nullable LineFaultBox line;

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

    /** With the faults of its line below all else; called last. */
    final void withLine(LineFaultBox box) {
        line = box;
        getChildren().add(box);
    }

    /** Shows how the device is and what is wrong with its line. */
    final void showAll(StationState now) {
        show(now);
        LineFaultBox box = line;
        if (box != null) {
            box.show(now);
        }
    }

    /** The faults of its line, when it has one. */
    final Optional<LineFaultBox> line() {
        return Optional.ofNullable(line);
    }

    /** How much room it takes, by what stands in it. */
    final double weight() {
        return prefHeight(Columns.NARROWEST);
    }

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
