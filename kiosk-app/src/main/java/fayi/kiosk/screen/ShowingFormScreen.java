package fayi.kiosk.screen;

import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form, page by page, before it is printed. */
final class ShowingFormScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ShowingFormScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("showing-form", context, "mdi2f-file-document-outline", "showing-form.where", Bar.Kind.FULL);
    }

    private Region body(Page.ShowingForm page, int pages, boolean signed) {
        Region paper = page.picture()
                .<Region>map(PixelView::new)
                .orElseGet(() -> new Waiting("mdi2f-file-document-outline", context.text("showing-form.drawing"), ""));
        paper.setMinHeight(0);
        Words count = new Words(context.text("showing-form.page", page.index() + 1, pages), "body").centred();
        HBox turning = new HBox(32, count);
        turning.setAlignment(Pos.CENTER);
        HBox.setHgrow(count, Priority.ALWAYS);
        if (pages > 1) {
            turning.getChildren().add(0, turn("page-previous", "mdi2c-chevron-left", -1, page.index() > 0));
            turning.getChildren().add(turn("page-next", "mdi2c-chevron-right", 1, page.index() + 1 < pages));
        }
        Words title = new Words(
                context.text(signed ? "showing-form.signed.title" : "showing-form.title"), "heading", "strong");
        Words text = new Words(context.text(signed ? "showing-form.signed.text" : "showing-form.text"), "body");
        if (context.portrait()) {
            VBox.setVgrow(paper, Priority.ALWAYS);
            return new VBox(16, title, paper, turning);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return Frame.columns(context, new VBox(24, title, text, space, turning), paper);
    }

    private TouchButton turn(String id, String icon, int by, boolean possible) {
        TouchButton button = Buttons.small(
                id,
                "quiet",
                icon,
                context.text(by < 0 ? "page.previous" : "page.next"),
                context.touch(new Touch.TurnPage(by)));
        button.setMinWidth(180);
        button.off(!possible);
        return button;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Page.ShowingForm page = (Page.ShowingForm) visit.page();
        boolean printed =
                visit.dossier().application().map(Application::printed).orElse(false);
        boolean signed = visit.dossier().application().map(Application::signed).orElse(false);
        int pages = visit.dossier()
                .application()
                .flatMap(Application::paper)
                .map(MadePaper::pages)
                .orElse(1);
        frame.update(visit);
        frame.body(List.of(page.index(), page.picture().isPresent(), pages, signed), () -> body(page, pages, signed));
        Action print = Action.main("showing-form.print", new Touch.Print()).named("print", "mdi2p-printer-outline");
        List<Action> sign = List.of(new Action(
                "sign",
                "quiet",
                "mdi2f-fountain-pen-tip",
                signed ? "showing-form.sign-again" : "showing-form.sign",
                Touch.Sign::new));
        if (printed) {
            frame.actions(sign, Action.back(), Action.main("action.next", new Touch.Proceed()));
        } else {
            frame.actions(sign, Action.back(), Action.skip("showing-form.skip"), print);
        }
    }
}
