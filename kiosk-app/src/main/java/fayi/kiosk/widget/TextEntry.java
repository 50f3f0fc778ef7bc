package fayi.kiosk.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Shows what is being typed. It keeps no history, reaches no clipboard and no input method of the desktop. A touch puts the
 * caret there; what is longer than the field moves so that the caret can be seen.
 */
final class TextEntry extends Region implements Emptied.Container {
    private static final double INSET = 28;
    /** How far a letter may reach out of its line. */
    private static final double SPARE = 12;

    private static final String DOT = "●";

    private final EditableText typed;
    private final Text text = new Text();
    private final Text composing = new Text();
    private final Text rest = new Text();
    private final TextFlow flow = new TextFlow(text, rest);
    private final Path caret = new Path();
    private final Words example;
    private final Words unit;
    private final Rectangle edge = new Rectangle();
    private final boolean lines;
    private boolean covered;
    private double offset;

    TextEntry(EditableText typed, String exampleWords, String unitWords, boolean lines) {
        this.typed = typed;
        this.lines = lines;
        example = new Words(exampleWords, "field-text", "example");
        unit = new Words(unitWords, "field-text");
        flow.getStyleClass().add("field-text");
        flow.setMouseTransparent(true);
        caret.getStyleClass().add("caret");
        caret.setMouseTransparent(true);
        caret.setManaged(false);
        composing.getStyleClass().add("composing");
        getStyleClass().add("field");
        setId("field");
        getChildren().addAll(example, flow, unit, caret);
        flow.setClip(edge);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::touched);
        show();
    }

    /** Shows another example while nothing is typed. */
    void suggest(String exampleWords) {
        example.say(exampleWords);
    }

    void cover(boolean nowCovered) {
        covered = nowCovered;
        show();
    }

    /** Shows what is typed by now. */
    void show() {
        String words = typed.text();
        String shown = covered ? DOT.repeat(words.length()) : words;
        text.setText(shown.substring(0, typed.caret()));
        rest.setText(shown.substring(typed.caret()));
        example.setVisible(words.isEmpty() && composing.getText().isEmpty());
        requestLayout();
    }

    /** Shows what is being composed, underlined, where it will stand. */
    void compose(String preedit) {
        if (!preedit.equals(composing.getText())) {
            composing.setText(preedit);
            // An empty text would lend its looks to the one behind it.
            flow.getChildren().setAll(preedit.isEmpty() ? List.of(text, rest) : List.of(text, composing, rest));
            show();
        }
    }

    private void touched(MouseEvent event) {
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (composing.getText().isEmpty()) {
            typed.moveTo(flow.hitTest(point).getInsertionIndex());
            show();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - 2 * INSET;
        double words = Math.max(lineHeight(), flow.prefHeight(room));
        double shown = lines ? Math.max(words, Math.min(5 * lineHeight(), example.prefHeight(room))) : words;
        return Math.max(TouchButton.LEAST, shown + 2 * INSET);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(TouchButton.LEAST, lineHeight() + 2 * INSET);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    private double lineHeight() {
        return text.getFont().getSize() * 1.5;
    }

    @Override
    protected void layoutChildren() {
        double unitWidth = unit.said().isEmpty() ? 0 : unit.prefWidth(-1);
        double room = getWidth() - 2 * INSET - (unitWidth > 0 ? unitWidth + INSET : 0);
        double high = flow.prefHeight(room);
        double view = getHeight() - 2 * INSET;
        flow.resize(room, high);
        flow.layout();
        PathElement[] shape =
                flow.caretShape(typed.caret() + composing.getText().length(), true);
        double top = 0;
        double left = 0;
        if (shape.length > 1 && shape[0] instanceof MoveTo from && shape[1] instanceof LineTo) {
            top = from.getY();
            left = from.getX();
        }
        double bottom = top + lineHeight();
        if (high <= view) {
            offset = lines ? 0 : (high - view) / 2;
        } else {
            offset = Math.max(0, Math.min(Math.max(Math.min(offset, top), bottom - view), high - view));
        }
        flow.relocate(INSET, INSET - offset);
        caret.getElements().setAll(new MoveTo(left, top), new LineTo(left, top + lineHeight() * 0.95));
        caret.relocate(INSET + left - 2, INSET - offset + top);
        double exampleHeight = example.prefHeight(room - 12);
        example.setVisible(typed.length() == 0 && composing.getText().isEmpty() && exampleHeight <= view + INSET);
        example.resizeRelocate(INSET + 12, lines ? INSET : (getHeight() - exampleHeight) / 2, room - 12, exampleHeight);
        unit.resizeRelocate(
                getWidth() - INSET - unitWidth,
                (getHeight() - unit.prefHeight(-1)) / 2,
                unitWidth,
                unit.prefHeight(-1));
        edge.setY(offset - SPARE);
        edge.setWidth(room + SPARE);
        edge.setHeight(view + 2 * SPARE);
    }

    @Override
    public void drop() {
        text.setText("");
        composing.setText("");
        rest.setText("");
        getChildren().clear();
    }
}
