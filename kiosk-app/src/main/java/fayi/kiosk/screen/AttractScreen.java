package fayi.kiosk.screen;

import fayi.content.catalogue.Choice;
import fayi.content.catalogue.Entrance;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nobody is here: what the station can do, that it costs nothing, that nothing is kept. A touch anywhere begins. */
final class AttractScreen implements Screen {
    /** Dark enough to rest eyes and lamps, bright enough to be seen from the door. */
    private static final double RESTING = 0.6;

    /** How many things a station can do are named, one less beside the month's line: more are not read from the door. */
    private static final int LINES = 4;

    private final ScreenContext context;
    private final Frame frame;
    private final boolean explained;
    private final boolean large;
    private Optional<MonthLine> month = Optional.empty();

    AttractScreen(ScreenContext context, Visit visit) {
        // The largest words leave no room for more than the names of the services.
        explained = context.portrait() && visit.preferences().textSize() == Preferences.TextSize.NORMAL;
        large = visit.preferences().textSize() != Preferences.TextSize.NORMAL;
        this.context = context;
        frame = new Frame("attract", context, "mdi2s-scale-balance", "attract.where", Bar.Kind.SETTINGS);
        show(visit);
        frame.actions(List.of());
    }

    /** Bright and with a greeting for somebody who comes; dimmed while nobody is there, where that can be known. */
    private void show(Visit visit) {
        boolean greeted = visit.station().isSomebodyThere().orElse(false);
        boolean battery = visit.station().isOnBattery();
        frame.setOpacity(visit.station().isSomebodyThere().orElse(true) ? 1 : RESTING);
        int monthNumber = visit.now().getMonthValue();
        frame.body(List.of(greeted, battery, monthNumber), () -> {
            month = MonthLine.of(context, visit.now());
            return body(greeted, battery);
        });
        month.ifPresent(line -> line.at(visit.now()));
    }

    private Region body(boolean greeted, boolean battery) {
        VBox lead = new VBox(
                24,
                new Words(
                        context.text(greeted ? "attract.hello" : "attract.title"),
                        explained ? "greeting" : "title",
                        "strong"),
                new Words(context.text("attract.text"), explained ? "heading" : "body"));
        VBox can = new VBox(month.isPresent() ? 24 : 40);
        context.catalogue().home().stream()
                .filter(choice -> !(choice instanceof Entrance))
                .limit(month.isPresent() ? LINES - 1 : LINES)
                .forEach(choice -> can.getChildren().add(line(choice)));
        Panel list = new Panel(Panel.Kind.CARD, can);
        Panel free = battery
                ? Panel.of(Panel.Kind.NOTICE, "mdi2p-power-plug-off-outline", context.text("attract.battery"))
                : Panel.of(Panel.Kind.GOOD, "mdi2s-shield-check-outline", context.text("attract.free"));
        FontIcon finger = Icon.of("mdi2g-gesture-tap", 112);
        // The picture stands low in its square; words stand in the middle of theirs.
        finger.setTranslateY(-8);
        HBox beginning = new HBox(32, finger, new Words(context.text("attract.begin"), "body", "strong"));
        beginning.setAlignment(Pos.CENTER);
        TouchButton begin = new TouchButton(Action.MAIN, "main", beginning, context.touch(new Touch.Begin()));
        begin.getStyleClass().add("huge");
        begin.setMinHeight(200);
        begin.setMaxWidth(Double.MAX_VALUE);
        if (context.portrait()) {
            VBox all = new VBox(month.isPresent() ? 24 : 40, lead, list, free);
            month.ifPresent(line -> all.getChildren().add(large ? 1 : 2, line.panel()));
            Scroller words = new Scroller(context.texts(), all);
            VBox.setVgrow(words, Priority.ALWAYS);
            return new VBox(32, words, begin);
        }
        VBox told = new VBox(32, free);
        VBox named = new VBox(32, lead, list);
        // Larger words leave no room beside the main call: there the line stands where the list can be moved.
        month.ifPresent(line -> (large ? named : told).getChildren().add(large ? 1 : 0, line.panel()));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return Frame.columns(
                context,
                new Scroller(context.texts(), named),
                new VBox(32, new Scroller(context.texts(), told), space, begin));
    }

    private HBox line(Choice choice) {
        Locale locale = context.texts().locale();
        VBox words = new VBox(4, new Words(choice.title().in(locale), "heading", "strong"));
        if (explained) {
            words.getChildren().add(new Words(choice.summary().in(locale), "body"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(32, Icon.of(choice.icon(), 96), words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        show(visit);
        frame.update(visit);
    }
}
