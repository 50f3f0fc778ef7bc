package fayi.kiosk.screen;

import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.technician.Door;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.Place;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.widget.ButtonRow;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Emptied;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.Texts;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a technician sees, in one language: where they are, the place, the actions. */
final class DoorView extends StackPane {
    private static final double GAP = 32;
    private static final double LEAST_ACTION = 128;
    private static final double BODY_SIZE = 34;

    private final Texts texts;
    private final boolean portrait;
    private final Consumer<DoorEvent> events;
    private final Words station = new Words("", "small", "second");
    private final Part body = new Part();
    private final Part actions = new Part();
    private final DoorInside inside;
    private final DoorCode code;

    DoorView(boolean portrait, Locale locale, LivePictures pictures, Consumer<DoorEvent> events) {
        this.portrait = portrait;
        this.events = events;
        texts = Texts.in(locale);
        inside = new DoorInside(texts, pictures, events);
        code = new DoorCode(texts, portrait, events);
        setId("screen-door");
        getStyleClass().addAll("visit", "screen", portrait ? "portrait" : "landscape");
        setStyle("-fx-font-size: " + BODY_SIZE + "px;");
        body.getStyleClass().add("body-zone");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        StackPane zone = new StackPane(actions);
        zone.getStyleClass().add("action-zone");
        getChildren().add(new VBox(top(), body, zone));
    }

    boolean speaks(Locale locale) {
        return texts.locale().equals(locale);
    }

    private HBox top() {
        VBox words = new VBox(station, new Words(texts.get("door.where"), "heading", "strong"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(
                GAP,
                Icon.of("mdi2w-wrench-outline", 80),
                words,
                Buttons.small(
                        "door-language",
                        "bar-button",
                        "mdi2t-translate",
                        texts.get("bar.language"),
                        tell(new DoorEvent.SwitchLanguage())),
                Buttons.small(
                        "door-leave",
                        "bar-button",
                        "mdi2e-exit-run",
                        texts.get("door.leave"),
                        tell(new DoorEvent.Leave())));
        top.getStyleClass().add("top-zone");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Runnable tell(DoorEvent event) {
        return () -> events.accept(event);
    }

    /** Shows {@code door} as it stands now. */
    void update(Door door, StationState state) {
        station.say(state.name());
        Place place = door.place();
        if (place instanceof Place.Inside within) {
            body.show(inside.key(within, state), () -> inside.body(within, state));
            show(inside.actions(within));
        } else if (place instanceof Place.Code typed) {
            body.show("code", code::body);
            code.update(typed, door.closedFor());
            show(List.of());
        } else {
            body.show("no-code", code::unset);
            show(List.of());
        }
    }

    private void show(List<DoorAction> wanted) {
        actions.setVisible(!wanted.isEmpty());
        actions.setManaged(!wanted.isEmpty());
        actions.show(
                wanted,
                () -> new ButtonRow(GAP, wanted.stream().map(this::button).toList()));
    }

    private TouchButton button(DoorAction action) {
        TouchButton button = Buttons.action(
                action.id(), action.style(), action.icon(), texts.get(action.key()), tell(action.event()));
        button.setMinHeight(LEAST_ACTION);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    /** Empties it, so that no digit of a code stays in a node. */
    void drop() {
        Emptied.empty(this);
    }
}
