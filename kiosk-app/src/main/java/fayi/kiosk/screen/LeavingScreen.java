package fayi.kiosk.screen;

import fayi.kiosk.flow.Custody;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Take your things: papers, card, what lies on the glass. */
final class LeavingScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    LeavingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("leaving", context, "mdi2b-bag-checked", "leaving.where", Bar.Kind.SETTINGS);
    }

    private VBox body(Custody custody, boolean slip, LeavingPage.Leaving page) {
        VBox things = new VBox(32, new Words(context.text("leaving.title"), "title", "strong"));
        if (page.cardLies()) {
            things.getChildren()
                    .add(Panel.of(
                            Panel.Kind.NOTICE,
                            "mdi2c-card-account-details-outline",
                            context.text("leaving.card.title"),
                            context.text("leaving.card.text")));
        }
        if (custody.isOpen()) {
            things.getChildren()
                    .add(Panel.of(
                            page.reminded() ? Panel.Kind.NOTICE : Panel.Kind.CARD,
                            "mdi2f-file-document-multiple-outline",
                            context.text(page.reminded() ? "leaving.papers.still" : "leaving.papers.title"),
                            papers(custody.pages(), slip)));
        }
        things.getChildren()
                .add(Panel.of(
                        Panel.Kind.CARD,
                        "mdi2b-bag-personal-outline",
                        context.text("leaving.things.title"),
                        context.text("leaving.things.text")));
        things.getChildren()
                .add(Panel.of(
                        Panel.Kind.CARD,
                        "mdi2b-broom",
                        context.text("leaving.wipe.title"),
                        context.text("leaving.wipe.text")));
        return things;
    }

    private String papers(int pages, boolean slip) {
        if (!slip) {
            return context.text("leaving.papers.text", pages);
        }
        return pages > 1 ? context.text("leaving.papers.with-slip", pages) : context.text("leaving.papers.slip");
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        LeavingPage.Leaving page = (LeavingPage.Leaving) visit.page();
        Custody custody = visit.dossier().custody();
        boolean slip = Optional.ofNullable(visit.dossier().printouts().get(PaperKind.RECEIPT))
                .filter(Printout::isOnRoll)
                .isPresent();
        frame.update(visit);
        if (page.cardLies()) {
            frame.actions(List.of());
        } else {
            frame.actions(List.of(), Action.main("leaving.done", new Touch.Proceed()));
        }
        frame.body(
                List.of(page.cardLies(), page.reminded(), custody, slip),
                () -> new Scroller(context.texts(), body(custody, slip, page)));
    }
}
