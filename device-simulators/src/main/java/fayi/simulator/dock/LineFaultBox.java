package fayi.simulator.dock;

import fayi.simulator.station.LineState;
import fayi.simulator.station.StationLine;
import fayi.simulator.station.StationState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What can go wrong with the serial line of a device: a touch a fault, and a script; folded away until somebody wants it. */
final class LineFaultBox extends VBox {
    private static final String SAMPLE = "after 2x corrupt 50 for 4x; silent for 3s; flap 3 300ms 700ms";

    private final DockTexts texts;
    private final StationLine line;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Label now = new Label();
    private final VBox folded = new VBox(8);
    private final Hyperlink fold = new Hyperlink();

    LineFaultBox(DockTexts texts, DockActions actions, StationLine line, boolean unfolded) {
        super(6);
        this.texts = texts;
        this.line = line;
        String id = "line-" + line.name().toLowerCase(Locale.ROOT).replace('_', '-');
        fold.setId(id + "-fold");
        fold.getStyleClass().add("fold");
        fold.setMinWidth(Hyperlink.USE_PREF_SIZE);
        fold.setOnAction(click -> unfold(!folded.isVisible()));
        now.setId(id + "-now");
        now.getStyleClass().add("second");
        now.setWrapText(true);
        HBox.setHgrow(now, Priority.ALWAYS);
        HBox head = new HBox(8, fold, now);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane faults = new FlowPane(6, 6);
        fault(faults, actions, id, "none", LineState.NONE);
        fault(faults, actions, id, "drop-byte", "drop-byte 7");
        fault(faults, actions, id, "drop", "drop 2");
        fault(faults, actions, id, "delay", "delay 800ms");
        fault(faults, actions, id, "split", "split 5 40ms");
        fault(faults, actions, id, "duplicate", "duplicate 1");
        fault(faults, actions, id, "corrupt", "corrupt 50");
        fault(faults, actions, id, "noise", "noise 12");
        fault(faults, actions, id, "silent", "silent");
        fault(faults, actions, id, "unplugged", "unplugged");
        fault(faults, actions, id, "hang-up", "hang-up 3s");
        fault(faults, actions, id, "flap", "flap 4 400ms 600ms");
        folded.getChildren().addAll(faults, script(actions, id));
        getChildren().addAll(head, folded);
        unfold(unfolded);
    }

    private void fault(FlowPane into, DockActions actions, String id, String name, String script) {
        ToggleButton button = new ToggleButton(texts.say("line." + name));
        button.setId(id + "-" + name);
        button.getStyleClass().add("small");
        button.setOnAction(click -> {
            // The device says when it is so, not the click.
            button.setSelected(!button.isSelected());
            actions.perform(station -> station.playOnLine(line, script));
        });
        buttons.put(script, button);
        into.getChildren().add(button);
    }

    private HBox script(DockActions actions, String id) {
        TextField script = new TextField(SAMPLE);
        script.setId(id + "-script");
        HBox.setHgrow(script, Priority.ALWAYS);
        Button play = new Button(texts.say("line.play"));
        play.setId(id + "-play");
        play.getStyleClass().add("small");
        play.setMinWidth(Button.USE_PREF_SIZE);
        play.disableProperty().bind(script.textProperty().isEmpty());
        play.setOnAction(click -> play(actions, script.getText()));
        script.setOnAction(enter -> play(actions, script.getText()));
        HBox row = new HBox(6, script, play);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void play(DockActions actions, String script) {
        actions.perform(station -> station.playOnLine(line, script));
    }

    private void unfold(boolean unfolded) {
        folded.setVisible(unfolded);
        folded.setManaged(unfolded);
        fold.setText((unfolded ? "▾ " : "▸ ") + texts.say("line.title"));
    }

    /** Which line it belongs to. */
    StationLine line() {
        return line;
    }

    /** Whether its buttons are shown. */
    boolean isUnfolded() {
        return folded.isVisible();
    }

    /** Shows what is wrong now; hidden for a line that cannot go wrong here. */
    void show(StationState state) {
        LineState how = state.lines().get(line);
        setVisible(how != null);
        setManaged(how != null);
        if (how == null) {
            return;
        }
        buttons.forEach((script, button) -> button.setSelected(script.equals(how.script())));
        ToggleButton known = buttons.get(how.script());
        if (how.script().equals(LineState.NONE)) {
            now.setText(texts.say("line.well"));
        } else if (known != null) {
            now.setText(texts.say("line.now", known.getText()));
        } else {
            now.setText(texts.say("line.playing", how.script(), how.fault()));
        }
        now.getStyleClass().remove("wrong");
        if (!how.script().equals(LineState.NONE)) {
            now.getStyleClass().add("wrong");
        }
    }
}
