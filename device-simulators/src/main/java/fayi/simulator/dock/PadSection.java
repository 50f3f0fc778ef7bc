package fayi.simulator.dock;

import fayi.simulator.pad.SimulatedPad;
import fayi.simulator.station.PadState;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** The signature pad: a name of nobody that is written on it, and how it looks. */
final class PadSection extends SectionCard {
    /** Hundredths of a millimetre to a pixel of the picture. */
    private static final double SCALE = 120;

    private final DockTexts texts;
    private final Pane sheet = new Pane();

    PadSection(DockTexts texts, DockActions actions, LineFaultBox line) {
        super(texts.say("pad.title"));
        this.texts = texts;
        Button sign = new Button(texts.say("pad.sign"));
        sign.setId("pad-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.setOnAction(click -> actions.perform(StationControls::sign));
        sheet.getStyleClass().add("pad-sheet");
        sheet.setMinSize(SimulatedPad.WIDTH / SCALE, SimulatedPad.HEIGHT / SCALE);
        sheet.setMaxSize(SimulatedPad.WIDTH / SCALE, SimulatedPad.HEIGHT / SCALE);
        for (double[] stroke : SimulatedPad.demonstrationName()) {
            Polyline ink = new Polyline();
            for (double place : stroke) {
                ink.getPoints().add(place / SCALE);
            }
            ink.getStyleClass().add("ink");
            sheet.getChildren().add(ink);
        }
        HBox row = new HBox(14, sheet, sign);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, second(texts.say("pad.about")));
        withLine(line);
    }

    @Override
    void show(StationState now) {
        PadState state = now.pad();
        if (state.listening()) {
            say(texts.say("pad.listening"), Tone.GOOD);
        } else if (state.written() > 0) {
            say(texts.say("pad.written", state.written()), Tone.GOOD);
        } else {
            say(texts.say("pad.quiet"), Tone.NOTICE);
        }
    }
}
