package fayi.kiosk.screen;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How was it? Five faces with words. */
final class RatingScreen implements Screen {
    private static final String[] FACES = {
        "mdi2e-emoticon-sad-outline",
        "mdi2e-emoticon-frown-outline",
        "mdi2e-emoticon-neutral-outline",
        "mdi2e-emoticon-happy-outline",
        "mdi2e-emoticon-excited-outline"
    };

    private final ScreenContext context;
    private final Frame frame;

    RatingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("rating", context, "mdi2e-emoticon-happy-outline", "rating.where", Bar.Kind.FULL);
    }

    private Region body(Optional<Trouble> why) {
        VBox lead = new VBox(
                24,
                new Words(context.text("rating.title"), "title", "strong"),
                new Words(context.text("rating.text"), "body"));
        why.ifPresent(trouble -> lead.getChildren().add(0, new TroublePanel(context, trouble)));
        VBox faces = new VBox(32);
        for (int level = FACES.length; level >= 1; level--) {
            faces.getChildren().add(face(level));
        }
        return context.portrait()
                ? new Scroller(context.texts(), new VBox(32, lead, faces))
                : Frame.columns(context, new Scroller(context.texts(), lead), new Scroller(context.texts(), faces));
    }

    private TouchButton face(int level) {
        Words words = new Words(context.text("rating." + level), "heading");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(32, Icon.of(FACES[level - 1], 80), words);
        row.setAlignment(Pos.CENTER_LEFT);
        TouchButton button = new TouchButton("rate-" + level, "choice", row, context.touch(new Touch.Rate(level)));
        return Buttons.wide(button);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ConsultationPage.Rating page = (ConsultationPage.Rating) visit.page();
        frame.update(visit);
        if (page.trouble().filter(Trouble.NOT_RATED::equals).isPresent()) {
            frame.body(Trouble.NOT_RATED, () -> new TroublePanel(context, Trouble.NOT_RATED));
            frame.actions(List.of(), Action.main("action.next", new Touch.Skip()));
        } else if (page.sending().isPresent()) {
            frame.body("sending", () -> new Waiting("mdi2s-send-outline", context.text("rating.sending"), ""));
            frame.actions(List.of(), Action.skip("rating.skip"));
        } else {
            frame.body(page, () -> body(page.trouble()));
            frame.actions(List.of(), Action.skip("rating.skip"));
        }
    }
}
