package fayi.kiosk.screen;

import fayi.content.catalogue.Service;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Nobody is here: what the station can do, that it costs nothing, that nothing is kept. A touch anywhere begins. */
final class AttractScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    AttractScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("attract", context, "mdi2s-scale-balance", "attract.where", Bar.Kind.SETTINGS);
        frame.body("body", this::body);
        frame.actions(List.of());
    }

    private Region body() {
        VBox lead = new VBox(
                24,
                new Words(context.text("attract.title"), "title", "strong"),
                new Words(context.text("attract.text"), "body"));
        VBox can = new VBox(24);
        for (Service service : context.catalogue().home()) {
            HBox line = new HBox(
                    24,
                    Icon.of(service.icon(), 72),
                    new Words(service.title().in(context.texts().locale()), "heading"));
            line.setAlignment(Pos.CENTER_LEFT);
            can.getChildren().add(line);
        }
        Panel list = new Panel(Panel.Kind.CARD, can);
        Panel free = Panel.of(Panel.Kind.GOOD, "mdi2s-shield-check-outline", context.text("attract.free"));
        HBox beginning = new HBox(
                32, Icon.of("mdi2g-gesture-tap", 112), new Words(context.text("attract.begin"), "body", "strong"));
        beginning.setAlignment(Pos.CENTER);
        TouchButton begin = new TouchButton(Action.MAIN, "main", beginning, context.touch(new Touch.Begin()));
        begin.getStyleClass().add("huge");
        begin.setMinHeight(200);
        begin.setMaxWidth(Double.MAX_VALUE);
        if (context.portrait()) {
            Scroller words = new Scroller(context.texts(), new VBox(40, lead, list, free));
            VBox.setVgrow(words, Priority.ALWAYS);
            return new VBox(32, words, begin);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return Frame.columns(
                context,
                new Scroller(context.texts(), new VBox(32, lead, list)),
                new VBox(32, new Scroller(context.texts(), new VBox(free)), space, begin));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
    }
}
