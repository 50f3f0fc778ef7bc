package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says where the person is: the station and its line, the page with its picture, the step; and lets them hide at once. */
final class TopZone extends HBox {
    /** Names what a technician knocks at. */
    static final String STATION = "station-name";

    private final ScreenContext context;
    private final Words station = new Words("", "small", "second");
    private final Words where;
    private final Words step = new Words("", "small", "second");
    private String detail = "";

    TopZone(ScreenContext context, String icon, String whereWords, boolean withExit) {
        super(32);
        this.context = context;
        where = new Words(whereWords, "heading", "strong");
        getStyleClass().add("top-zone");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(0, station);
        if (context.portrait()) {
            words.getChildren().addAll(where, step);
        } else {
            HBox line = new HBox(32, where, step);
            line.setAlignment(Pos.CENTER_LEFT);
            words.getChildren().add(line);
        }
        words.setId(STATION);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.of(icon, 80), words);
        getChildren()
                .add(Buttons.small(
                        "bar-contrast",
                        "bar-button",
                        "mdi2c-contrast-circle",
                        context.text("bar.contrast"),
                        context.touch(new Touch.SwitchContrast())));
        if (withExit) {
            getChildren()
                    .add(Buttons.small(
                            "quick-exit",
                            "bar-button",
                            "mdi2e-eye-off-outline",
                            context.text("bar.quick-exit"),
                            context.touch(new Touch.QuickExit())));
        }
    }

    void where(String words) {
        where.say(words);
    }

    /** To be said after the step. */
    void detail(String words) {
        detail = words;
    }

    void update(Visit visit) {
        station.say(context.text("top.station", visit.station().name(), connection(visit.station())));
        Optional<Journey> journey = Journey.of(visit);
        step.say(journey.map(at -> context.text("top.step", at.step(), at.steps()) + detail)
                .orElse(""));
        step.setManaged(journey.isPresent());
    }

    private String connection(StationState state) {
        if (state.isOnBattery()) {
            return context.text("top.battery");
        }
        return state.hubReachable()
                .map(reachable -> context.text(reachable ? "top.online" : "top.offline"))
                .orElse(context.text("top.connecting"));
    }
}
