package fayi.kiosk.screen;

import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Consultation;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** All is done: what was handed in and under which number, who gave advice; then to leave, or home for something else. */
final class ClosingScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ClosingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("closing", context, "mdi2c-check-all", "closing.where", Bar.Kind.FULL);
        Action more = new Action("closing-home", "quiet", "mdi2h-home-outline", "closing.more", Touch.Home::new);
        frame.actions(List.of(), more, Action.main("closing.leave", new Touch.Proceed()));
    }

    private VBox body(Dossier dossier) {
        VBox list = new VBox(32, new Words(context.text("closing.title"), "title", "strong"));
        dossier.application()
                .flatMap(Application::handedIn)
                .ifPresent(handedIn -> list.getChildren()
                        .add(Panel.of(
                                Panel.Kind.GOOD,
                                "mdi2c-check-circle-outline",
                                context.text("closing.handed-in"),
                                number(handedIn))));
        dossier.consultation()
                .flatMap(Consultation::lawyer)
                .ifPresent(lawyer -> list.getChildren()
                        .add(Panel.of(
                                Panel.Kind.CARD,
                                "mdi2v-video-outline",
                                context.text("closing.advised", lawyer.name()),
                                lawyer.office())));
        list.getChildren().add(Panel.of(Panel.Kind.CARD, "mdi2p-phone-outline", context.text("closing.later")));
        return list;
    }

    private String number(HandedIn handedIn) {
        return context.text(
                handedIn.receipt().isPresent() ? "receipt.number" : "receipt.local-number", handedIn.number());
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Dossier dossier = visit.dossier();
        frame.update(visit);
        frame.body(
                List.of(dossier.application().flatMap(Application::handedIn), dossier.consultation()),
                () -> new Scroller(context.texts(), body(dossier)));
    }
}
