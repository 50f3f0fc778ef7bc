package fayi.kiosk.screen;

import fayi.kiosk.flow.Consultation;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import fayi.protocol.Opinion;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What the lawyer wrote, to read and to take home. */
final class AdviceScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    AdviceScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("advice", context, "mdi2s-script-text-outline", "advice.where", Bar.Kind.FULL);
    }

    private VBox body(Opinion opinion, ConsultationPage.Advice page) {
        return new VBox(
                32,
                new Words(context.text("advice.title"), "title", "strong"),
                new Panel(
                        Panel.Kind.CARD,
                        new Words(
                                context.text(
                                        "advice.lawyer",
                                        opinion.lawyer().name(),
                                        opinion.lawyer().office(),
                                        opinion.lawyer().licence()),
                                "small",
                                "second"),
                        new Words(opinion.text(), "body")),
                PaperStatus.of(context, page.made(), page.progress(), page.trouble(), "advice"));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ConsultationPage.Advice page = (ConsultationPage.Advice) visit.page();
        frame.update(visit);
        visit.dossier()
                .consultation()
                .flatMap(Consultation::opinion)
                .ifPresent(opinion ->
                        frame.body(List.of(opinion, page), () -> new Scroller(context.texts(), body(opinion, page))));
        Action next = Action.main("action.next", new Touch.Proceed());
        if (page.trouble().isPresent()) {
            frame.actions(
                    List.of(),
                    new Action(Action.RETRY, "quiet", "mdi2p-printer-outline", "receipt.print-again", Touch.Retry::new),
                    next);
        } else {
            frame.actions(List.of(), next);
        }
    }
}
