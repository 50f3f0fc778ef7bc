package fayi.kiosk.screen;

import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.TouchButton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What most pages have in common: where am I, the middle, the actions in reach, the bar. Portrait: all below each other.
 * Landscape: bar and actions in one row.
 */
final class Frame extends VBox {
    private final ScreenContext context;
    private final TopZone top;
    private final Part body = new Part();
    private final Part others = new Part();
    private final Part actions = new Part();

    /** A frame of the screen {@code name}; the icon and {@code whereKey}'s words say where the person is. */
    Frame(String name, ScreenContext context, String icon, String whereKey, Bar.Kind barKind) {
        this(name, context, icon, whereKey, barKind, true);
    }

    Frame(String name, ScreenContext context, String icon, String whereKey, Bar.Kind barKind, boolean framed) {
        this.context = context;
        top = new TopZone(context, icon, context.text(whereKey), barKind == Bar.Kind.FULL);
        setId("screen-" + name);
        getStyleClass().addAll("screen", context.portrait() ? "portrait" : "landscape");
        body.getStyleClass().add("body-zone");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(top, body);
        Node bar = new Bar(context, barKind);
        if (context.portrait()) {
            VBox zone = new VBox(24, others, actions);
            zone.getStyleClass().add("action-zone");
            getChildren().addAll(zone, bar);
        } else {
            HBox.setHgrow(actions, Priority.ALWAYS);
            HBox row = new HBox(48, bar, actions);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("bottom-row");
            VBox zone = new VBox(16, others, row);
            zone.getStyleClass().add("action-zone");
            getChildren().add(zone);
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

    private void show(Part part, List<Action> shown) {
        part.setVisible(!shown.isEmpty());
        part.setManaged(!shown.isEmpty());
        part.show(shown, () -> row(shown));
    }

    private HBox row(List<Action> shown) {
        HBox row = new HBox(32);
        for (Action action : shown) {
            TouchButton button = Buttons.action(
                    action.id(),
                    action.style(),
                    action.icon(),
                    context.text(action.key()),
                    () -> context.touches().accept(action.touch().get()));
            button.setMinHeight(128);
            button.setPrefWidth(action.style().equals("main") ? 480 : 300);
            button.setMaxHeight(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
            row.getChildren().add(button);
        }
        row.setFillHeight(true);
        return row;
    }

    /** Shows station, connection and step. */
    void update(Visit visit) {
        top.update(visit);
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
        for (Region column : List.of(lead, rest)) {
            column.setMinWidth(0);
            column.setPrefWidth(100);
            column.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        return row;
    }
}
