package fayi.kiosk.screen;

import fayi.content.interview.AnswerWords;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.TakenCode;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import fayi.protocol.taken.TakenAlong;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A large code to scan with a telephone: what it holds, how long it is good, and that one can print instead. */
final class TakeAlongScreen implements Screen {
    private static final double SIDE = 620;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ScreenContext context;
    private final Frame frame;

    TakeAlongScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("take-along", context, "mdi2c-cellphone-arrow-down", "take-along.where", Bar.Kind.FULL);
    }

    private Node body(Page.TakeAlong page) {
        if (page.trouble().isPresent()) {
            return new TroublePanel(context, page.trouble().get());
        }
        return page.code()
                .<Node>map(code -> ready(page, code))
                .orElseGet(() -> new Waiting(
                        "mdi2c-cellphone-arrow-down",
                        context.text("take-along.sealing.title"),
                        context.text("take-along.sealing.text")));
    }

    private Node ready(Page.TakeAlong page, TakenCode code) {
        PixelView picture = new PixelView(code.picture());
        picture.setMinSize(SIDE, SIDE);
        picture.setMaxSize(SIDE, SIDE);
        StackPane middle = new StackPane(picture);
        middle.setAlignment(Pos.TOP_CENTER);
        String title = page.content().map(TakenAlong::title).orElse("");
        VBox words = new VBox(
                24,
                new Words(context.text("take-along.title"), "heading", "strong"),
                new Words(context.text("take-along.holds", title), "body", "strong"),
                new Words(context.text("take-along.how"), "body"),
                new Panel(
                        Panel.Kind.NOTICE,
                        new Words(context.text("take-along.once", until(code.goodUntil())), "body"),
                        new Words(context.text("take-along.save"), "body")));
        if (prints(page)) {
            words.getChildren().add(new Words(context.text("take-along.no-telephone"), "body"));
        }
        Region columns = context.portrait() ? new VBox(32, middle, words) : Frame.columns(context, middle, words);
        return new Scroller(context.texts(), columns);
    }

    private String until(ZonedDateTime time) {
        ZonedDateTime here = time.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        return AnswerWords.date(here.toLocalDate(), context.texts().locale()) + " " + TIME.format(here);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Page.TakeAlong page = (Page.TakeAlong) visit.page();
        frame.update(visit);
        frame.body(List.of(page.task(), page.code().isPresent(), page.trouble()), () -> body(page));
        Action print = new Action(Action.PRINT, "quiet", "mdi2p-printer-outline", "take-along.print", Touch.Print::new);
        if (page.trouble().isPresent()) {
            frame.actions(List.of(), actions(page, Action.back(), print, Action.retry()));
        } else if (page.code().isPresent()) {
            frame.actions(List.of(), actions(page, print, Action.main("take-along.done", new Touch.Proceed())));
        } else {
            frame.actions(List.of(), Action.back());
        }
    }

    private static Action[] actions(Page.TakeAlong page, Action... all) {
        return Arrays.stream(all)
                .filter(action -> prints(page) || !action.id().equals(Action.PRINT))
                .toArray(Action[]::new);
    }

    /** What is learned is not printed: it can be read again at any station. */
    private static boolean prints(Page.TakeAlong page) {
        return !(page.back() instanceof Page.Learn);
    }
}
