package fayi.kiosk.screen;

import fayi.content.interview.PlannedPaper;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.PaperPlace;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The papers, page by page, before they are printed; of several each with its name and its place among them. A page is shown
 * whole, or as wide as the screen for whoever cannot read it so.
 */
final class ShowingFormScreen implements Screen {
    /** Every paper is blank for at least 18 of 210 mm at either side: what is left out makes the words larger. */
    private static final double BLANK_EDGE = 0.08;

    private final ScreenContext context;
    private final Frame frame;
    private int toNextPaper;
    private boolean large;
    private Runnable showAgain = () -> {};

    ShowingFormScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("showing-form", context, "mdi2f-file-document-outline", "showing-form.where", Bar.Kind.FULL);
    }

    private Region body(
            PaperPage.ShowingForm page, PaperPlace place, int whole, Optional<PlannedPaper> plan, boolean signed) {
        Region paper = page.picture()
                .<Region>map(picture -> new PixelView(picture, large ? BLANK_EDGE : 0))
                .orElseGet(() -> new Waiting("mdi2f-file-document-outline", context.text("showing-form.drawing"), ""));
        boolean moved = large && page.picture().isPresent();
        Region sheet = moved ? new Scroller(context.texts(), paper) : paper;
        sheet.setMinHeight(0);
        Region turning = turning(page, place, whole);
        VBox lead = lead(place, plan, signed);
        if (context.portrait()) {
            VBox.setVgrow(sheet, Priority.ALWAYS);
            return new VBox(16, lead, sheet, turning);
        }
        lead.getChildren().add(new Words(context.text(text(plan, signed)), "body"));
        Scroller words = new Scroller(context.texts(), lead);
        VBox.setVgrow(words, Priority.ALWAYS);
        return Frame.columns(context, new VBox(32, words, turning), sheet);
    }

    /** Portrait: all in a row. Landscape: the words above, beside them there is no room. */
    private Region turning(PaperPage.ShowingForm page, PaperPlace place, int whole) {
        Words count = new Words(context.text("showing-form.page", place.page() + 1, place.pages()), "body").centred();
        count.setId("shown-page-" + (page.index() + 1));
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox row = new HBox(32);
        row.setAlignment(Pos.CENTER);
        if (whole > 1) {
            row.getChildren().add(turn("page-previous", "mdi2c-chevron-left", -1, page.index() > 0));
        }
        if (context.portrait()) {
            row.getChildren().add(count);
        }
        row.getChildren().add(size());
        if (whole > 1) {
            row.getChildren().add(turn("page-next", "mdi2c-chevron-right", 1, page.index() + 1 < whole));
        }
        return context.portrait() ? row : new VBox(8, count, row);
    }

    private TouchButton size() {
        String icon = large ? "mdi2m-magnify-minus-outline" : "mdi2m-magnify-plus-outline";
        String words = context.text(large ? "showing-form.whole" : "showing-form.larger");
        TouchButton button = Buttons.small("page-size", "quiet", icon, words, () -> {
            large = !large;
            showAgain.run();
        });
        button.setMinWidth(180);
        return button;
    }

    private VBox lead(PaperPlace place, Optional<PlannedPaper> plan, boolean signed) {
        VBox lead = new VBox(8);
        String name =
                plan.map(known -> known.title().in(context.texts().locale())).orElse("");
        if (place.isOnly()) {
            String key = signed ? "showing-form.signed.title" : "showing-form.title";
            lead.getChildren().add(new Words(context.text(key, name), "heading", "strong"));
        } else {
            String key = signed ? "showing-form.several.signed" : "showing-form.several";
            lead.getChildren()
                    .addAll(
                            new Words(context.text(key, place.paper() + 1, place.papers()), "small", "second"),
                            new Words(name, "heading", "strong"));
        }
        return lead;
    }

    private static String text(Optional<PlannedPaper> plan, boolean signed) {
        boolean unsigned = plan.filter(known -> known.signers() == 0).isPresent();
        if (unsigned) {
            return "showing-form.unsigned";
        }
        return signed ? "showing-form.signed.text" : "showing-form.text";
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
        PaperPage.ShowingForm page = (PaperPage.ShowingForm) visit.page();
        boolean printed =
                visit.dossier().application().map(Application::printed).orElse(false);
        boolean signed = visit.dossier().application().map(Application::signed).orElse(false);
        Optional<MadePaper> paper = visit.dossier().application().flatMap(Application::paper);
        int whole = paper.map(MadePaper::pages).orElse(1);
        PaperPlace place = paper.map(made -> made.at(page.index())).orElse(new PaperPlace(0, 1, 0, 1, 0));
        toNextPaper = place.toNext();
        Optional<PlannedPaper> plan = visit.dossier()
                .application()
                .flatMap(Application::progress)
                .flatMap(progress ->
                        progress.papers().stream().skip(place.paper()).findFirst());
        frame.update(visit);
        showAgain = () -> update(visit);
        frame.body(
                List.of(page.index(), page.picture().isPresent(), whole, signed, large),
                () -> body(page, place, whole, plan, signed));
        Action print = Action.main(place.isOnly() ? "showing-form.print" : "showing-form.print-all", new Touch.Print())
                .named("print", "mdi2p-printer-outline");
        List<Action> above = new ArrayList<>();
        if (!place.isOnly()) {
            above.add(new Action(
                    "next-paper",
                    "quiet",
                    "mdi2f-file-multiple-outline",
                    "showing-form.next-paper",
                    () -> new Touch.TurnPage(toNextPaper)));
        }
        if (visit.dossier().application().filter(Application::isToBeSigned).isPresent()) {
            above.add(new Action(
                    "sign",
                    "quiet",
                    "mdi2f-fountain-pen-tip",
                    signed ? "showing-form.sign-again" : "showing-form.sign",
                    Touch.Sign::new));
        }
        above.add(Action.takeAlong());
        if (printed) {
            frame.actions(above, Action.back(), Action.main("action.next", new Touch.Proceed()));
        } else {
            frame.actions(above, Action.back(), Action.skip("showing-form.skip"), print);
        }
    }

    @Override
    public void close() {
        showAgain = () -> {};
    }
}
