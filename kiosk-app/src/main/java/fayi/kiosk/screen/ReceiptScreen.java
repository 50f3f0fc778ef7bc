package fayi.kiosk.screen;

import fayi.content.interview.AnswerWords;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import fayi.protocol.MatterReceipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** It is handed in: its number, what happens next, how far the printed receipt is. */
final class ReceiptScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ReceiptScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("receipt", context, "mdi2c-check-circle-outline", "receipt.where", Bar.Kind.FULL);
    }

    private VBox body(HandedIn handedIn, PaperPage.Receipt page, Outlet outlet) {
        Optional<MatterReceipt> word = handedIn.receipt();
        VBox list = new VBox(
                32,
                Panel.of(
                        Panel.Kind.GOOD,
                        "mdi2c-check-circle-outline",
                        context.text(word.isPresent() ? "receipt.delivered" : "receipt.waits"),
                        context.text(word.isPresent() ? "receipt.number" : "receipt.local-number", handedIn.number())));
        if (word.isPresent()) {
            list.getChildren()
                    .add(new Panel(
                            Panel.Kind.CARD,
                            new Words(context.text("receipt.office", word.get().office()), "body"),
                            new Words(word.get().nextStep(), "body"),
                            new Words(
                                    context.text(
                                            "receipt.due",
                                            AnswerWords.date(
                                                    word.get().dueBy(),
                                                    context.texts().locale())),
                                    "body",
                                    "strong")));
        } else {
            list.getChildren().add(new Panel(Panel.Kind.CARD, new Words(context.text("receipt.later"), "body")));
        }
        list.getChildren()
                .add(PaperStatus.of(context, page.made(), page.progress(), page.trouble(), outlet, "receipt"));
        return list;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        PaperPage.Receipt page = (PaperPage.Receipt) visit.page();
        Outlet outlet = Optional.ofNullable(visit.dossier().printouts().get(PaperKind.RECEIPT))
                .map(Printout::outlet)
                .orElse(Outlet.PRINTER);
        frame.update(visit);
        visit.dossier()
                .application()
                .flatMap(Application::handedIn)
                .ifPresent(handedIn -> frame.body(
                        List.of(handedIn, page.made(), page.progress(), page.trouble(), outlet),
                        () -> new Scroller(context.texts(), body(handedIn, page, outlet))));
        Action done = Action.main("receipt.done", new Touch.Proceed());
        List<Action> above = new ArrayList<>();
        if (page.trouble().isPresent()) {
            above.add(new Action(
                    Action.RETRY, "quiet", "mdi2p-printer-outline", "receipt.print-again", Touch.Retry::new));
        }
        if (page.made()) {
            above.add(Action.takeAlong());
        }
        frame.actions(above, Action.consult(), done);
    }
}
