package fayi.kiosk.widget;

import fayi.device.signature.PenSample;
import fayi.device.signature.Signature;
import fayi.device.signature.SignatureRecorder;
import fayi.device.signature.Stroke;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * A large field to sign in with a finger. A touchscreen's first finger comes as a mouse does; the toolkit knows no pressure.
 * It keeps only the stroke under way: each that has ended is told, and shown again when the field is given it.
 */
public final class SigningField extends Region implements Emptied.Container {
    /** How thick a stroke is, in parts of the area's width. */
    private static final double PEN = 1.0 / 130;
    /** Where the line to write on lies, in parts of the height. */
    private static final double LINE = 0.78;

    private final int width;
    private final int height;
    private final BiConsumer<Stroke, Long> told;
    private final SignatureRecorder recorder;
    private final Rectangle sheet = new Rectangle();
    private final Region line = new Region();
    private final Words hint;
    private final Group ink = new Group();
    private final Path underWay = path();
    private final Scale scale = new Scale();
    private long began;
    private boolean writing;

    /**
     * A field of that area, in the units of {@link Stroke}.
     *
     * @param hint stands there while nothing is written
     * @param told hears each stroke, whose times count from its own beginning, and when it began
     */
    public SigningField(int width, int height, String hint, BiConsumer<Stroke, Long> told) {
        this.width = width;
        this.height = height;
        this.told = told;
        this.hint = new Words(hint, "body", "signing-hint").centred();
        recorder = new SignatureRecorder(width, height);
        setId("signing-field");
        getStyleClass().add("signing");
        sheet.setId("signing-sheet");
        sheet.getStyleClass().add("signing-sheet");
        line.getStyleClass().add("signing-line");
        ink.getTransforms().add(scale);
        ink.setManaged(false);
        underWay.setManaged(false);
        underWay.getTransforms().add(scale);
        for (Node part : List.of(sheet, line, this.hint, ink, underWay)) {
            part.setMouseTransparent(true);
            getChildren().add(part);
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        setPickOnBounds(true);
    }

    /** Shows what has been written; the stroke under way goes on. */
    public void show(List<Stroke> strokes) {
        hint.setVisible(strokes.isEmpty() && !writing);
        forget(ink);
        for (Stroke stroke : strokes) {
            Path path = path();
            for (int at = 0; at < stroke.size(); at++) {
                add(path, stroke.x()[at], stroke.y()[at]);
            }
            ink.getChildren().add(path);
        }
    }

    private Path path() {
        Path path = new Path();
        path.getStyleClass().add("signing-ink");
        path.setStrokeWidth(width * PEN);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    /** A lone touch is a dot: a line of no length with round ends. */
    private static void add(Path path, double x, double y) {
        if (path.getElements().isEmpty()) {
            path.getElements().add(new MoveTo(x, y));
        }
        path.getElements().add(new LineTo(x, y));
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && sheet.contains(event.getX() - sheet.getLayoutX(), event.getY() - sheet.getLayoutY())) {
            writing = true;
            began = System.nanoTime();
            hint.setVisible(false);
            sample(event, true);
        }
    }

    private void dragged(MouseEvent event) {
        if (writing) {
            sample(event, true);
        }
    }

    private void released(MouseEvent event) {
        if (!writing || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        sample(event, false);
        writing = false;
        underWay.getElements().clear();
        Signature taken = recorder.take();
        taken.strokes().forEach(stroke -> told.accept(stroke, began));
    }

    private void sample(MouseEvent event, boolean touches) {
        int x = (int) Math.round((event.getX() - sheet.getLayoutX()) / scale.getX());
        int y = (int) Math.round((event.getY() - sheet.getLayoutY()) / scale.getY());
        recorder.accept(new PenSample(x, y, 1, touches, System.nanoTime()));
        if (touches) {
            add(underWay, Math.max(0, Math.min(width, x)), Math.max(0, Math.min(height, y)));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double given) {
        return given < 0 ? 0 : given * height / width;
    }

    @Override
    protected double computePrefWidth(double given) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double given) {
        return 240;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), getHeight() * width / height);
        double high = wide * height / width;
        double left = (getWidth() - wide) / 2;
        double top = (getHeight() - high) / 2;
        sheet.setWidth(wide);
        sheet.setHeight(high);
        scale.setX(wide / width);
        scale.setY(high / height);
        for (Node part : List.of(sheet, ink, underWay)) {
            part.setLayoutX(left);
            part.setLayoutY(top);
        }
        line.resizeRelocate(left + wide * 0.06, top + high * LINE, wide * 0.88, 3);
        double room = wide * 0.8;
        double words = hint.prefHeight(room);
        hint.resizeRelocate(left + wide * 0.1, top + (high * LINE - words) / 2, room, words);
    }

    private static void forget(Group ink) {
        for (Node child : ink.getChildren()) {
            if (child instanceof Path path) {
                path.getElements().clear();
            }
        }
        ink.getChildren().clear();
    }

    @Override
    public void drop() {
        recorder.clear();
        writing = false;
        forget(ink);
        underWay.getElements().clear();
        getChildren().clear();
    }
}
