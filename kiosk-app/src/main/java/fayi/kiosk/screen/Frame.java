package fayi.kiosk.screen;

import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.ButtonRow;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.TouchButton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What most pages have in common: where am I, the middle, the actions in reach, the bar. Portrait: all below each other.
 * Landscape: the bar stands at the left.
 */
final class Frame extends StackPane {
    private static final double GAP = 32;
    private static final double LEAST_ACTION = 128;
    private static final double EVEN = 780;
    private static final double NARROW = 630;
    private static final double WIDE = 950;

    private final ScreenContext context;
    private final TopZone top;
    private final Bar bar;
    private final Part body = new Part();
    private final Part others = new Part();
    private final Part actions = new Part();

    /** A frame of the screen {@code name}; the icon and {@code whereKey}'s words say where the person is. */
    Frame(String name, ScreenContext context, String icon, String whereKey, Bar.Kind barKind) {
        this.context = context;
        top = new TopZone(context, icon, context.text(whereKey), barKind == Bar.Kind.FULL);
        setId("screen-" + name);
        getStyleClass().addAll("screen", context.portrait() ? "portrait" : "landscape");
        body.getStyleClass().add("body-zone");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        VBox zone = new VBox(GAP, others, actions);
        zone.getStyleClass().add("action-zone");
        VBox column = new VBox(top, body, zone);
        bar = new Bar(context, barKind);
        if (context.portrait()) {
            column.getChildren().add(bar.row());
            getChildren().add(column);
        } else {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMinWidth(0);
            getChildren().add(new HBox(bar.column(), column));
        }
    }

    /** Shows in the middle what {@code content} makes, unless it was made for an equal key. */
    void body(Object key, Supplier<? extends Node> content) {
        body.show(key, content);
    }

    /** The actions below, in reading order: back first, the main one last. Others stand in a row above. */
    void actions(List<Action> above, Action... below) {
        show(others, above);
        show(actions, Arrays.asList(below));
    }

    /** As {@link #actions}, with a button that only this screen knows beside the first. */
    void actions(TouchButton own, Action... below) {
        show(others, List.of());
        own.setMinHeight(LEAST_ACTION);
        own.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        actions.show(own, () -> {
            List<Region> buttons = new ArrayList<>(buttons(Arrays.asList(below)));
            buttons.add(1, own);
            return new ButtonRow(GAP, buttons);
        });
    }

    private void show(Part part, List<Action> shown) {
        part.setVisible(!shown.isEmpty());
        part.setManaged(!shown.isEmpty());
        part.show(shown, () -> new ButtonRow(GAP, buttons(shown)));
    }

    private List<TouchButton> buttons(List<Action> shown) {
        return shown.stream().map(this::button).toList();
    }

    private TouchButton button(Action action) {
        TouchButton button = Buttons.action(
                action.id(),
                action.style(),
                action.icon(),
                context.text(action.key()),
                () -> context.touches().accept(action.touch().get()));
        button.setMinHeight(LEAST_ACTION);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    /** Shows station, connection and step, and how the screen looks and sounds. */
    void update(Visit visit) {
        top.update(visit);
        bar.update(visit);
    }

    /** Says more of the step the person is at. */
    void detail(String words) {
        top.detail(words);
    }

    /** Says where the person is in other words. */
    void where(String words) {
        top.where(words);
    }

    /** Text on the left or above, the rest beside or below it. */
    static Region columns(ScreenContext context, Region lead, Region rest) {
        if (context.portrait()) {
            VBox.setVgrow(rest, Priority.ALWAYS);
            return new VBox(32, lead, rest);
        }
        HBox row = new HBox(56, lead, rest);
        return shared(row, lead, EVEN, rest, EVEN);
    }

    /** In landscape with more room for keys than for the question. */
    static Region keysBeside(Region question, Region keys) {
        return shared(new HBox(40, question, keys), question, NARROW, keys, WIDE);
    }

    private static Region shared(HBox row, Region left, double leftShare, Region right, double rightShare) {
        left.setPrefWidth(leftShare);
        right.setPrefWidth(rightShare);
        for (Region column : List.of(left, right)) {
            column.setMinWidth(0);
            column.setMinHeight(0);
            column.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        return row;
    }
}
