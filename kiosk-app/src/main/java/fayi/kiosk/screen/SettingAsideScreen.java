package fayi.kiosk.screen;

import fayi.content.interview.AnswerWords;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.SetAside;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The interview is kept: its code large, how to go on with it, and a print of it. */
final class SettingAsideScreen implements Screen {
    private static final String ICON = "mdi2b-bookmark-check-outline";

    private static final double SIDE = 300;

    private final ScreenContext context;
    private final Frame frame;

    SettingAsideScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("setting-aside", context, ICON, "set-aside.where", Bar.Kind.FULL);
    }

    private Node body(UnfinishedPage.SettingAside page, Outlet outlet) {
        if (page.kept().isPresent()) {
            return new Scroller(context.texts(), kept(page, page.kept().get(), outlet));
        }
        return page.trouble()
                .<Node>map(trouble -> new TroublePanel(context, trouble))
                .orElseGet(() -> new Waiting(
                        ICON, context.text("set-aside.sealing.title"), context.text("set-aside.sealing.text")));
    }

    private VBox kept(UnfinishedPage.SettingAside page, SetAside kept, Outlet outlet) {
        Words code = new Words(kept.code().grouped(), "greeting", "strong").centred();
        code.setId("resume-code");
        StackPane picture = new StackPane(CodeView.of(kept.code().text(), SIDE));
        VBox list = new VBox(
                28,
                new Words(context.text("set-aside.title"), "heading", "strong"),
                new Panel(
                        Panel.Kind.GOOD,
                        new Words(context.text("set-aside.code"), "body").centred(),
                        code,
                        picture,
                        new Words(
                                        context.text(
                                                "set-aside.until",
                                                AnswerWords.date(
                                                        kept.goodUntil().toLocalDate(),
                                                        context.texts().locale())),
                                        "body")
                                .centred()),
                new Words(context.text("set-aside.how"), "body"),
                new Words(context.text("set-aside.card"), "body"));
        if (page.progress().isPresent() || page.trouble().isPresent()) {
            list.getChildren().add(PaperStatus.of(context, true, page.progress(), page.trouble(), outlet, "set-aside"));
        }
        return list;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        UnfinishedPage.SettingAside page = (UnfinishedPage.SettingAside) visit.page();
        Outlet outlet = Optional.ofNullable(visit.dossier().printouts().get(PaperKind.CODE))
                .map(Printout::outlet)
                .orElse(Outlet.PRINTER);
        frame.update(visit);
        frame.body(List.of(page.kept().isPresent(), page.progress(), page.trouble(), outlet), () -> body(page, outlet));
        Action on = new Action(Action.BACK, "quiet", "mdi2a-arrow-left", "set-aside.go-on", Touch.Back::new);
        if (page.kept().isPresent()) {
            List<Action> ways = new ArrayList<>(List.of(on));
            if (page.kept().get().paper().isPresent()) {
                ways.add(new Action(
                        Action.PRINT, "quiet", "mdi2p-printer-outline", "set-aside.print", Touch.Print::new));
            }
            ways.add(Action.main("set-aside.leave", new Touch.Proceed()));
            frame.actions(List.of(), ways.toArray(Action[]::new));
        } else if (page.trouble().isPresent()) {
            frame.actions(List.of(Action.consult()), on, Action.retry());
        } else {
            frame.actions(List.of(), on);
        }
    }
}
