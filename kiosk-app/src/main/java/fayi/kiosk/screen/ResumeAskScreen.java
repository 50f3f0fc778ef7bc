package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.DigitPad;
import fayi.kiosk.widget.KeyListener;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The code of an interview that was set aside, digit by digit. */
final class ResumeAskScreen implements Screen, KeyListener {
    private static final String ICON = "mdi2b-bookmark-outline";

    private final ScreenContext context;
    private final Frame frame;
    private final Words shown = new Words("", "heading", "strong").centred();
    private final Part trouble = new Part();
    private String typed;

    ResumeAskScreen(ScreenContext context, String typed) {
        this.context = context;
        this.typed = typed;
        frame = new Frame("resume-ask", context, ICON, "resume.where", Bar.Kind.FULL);
    }

    private Region body(boolean scanner) {
        StackPane field = new StackPane(shown);
        field.getStyleClass().add("field");
        field.setId("code-field");
        field.setMinHeight(128);
        Words title = new Words(context.text(scanner ? "resume.title.scanner" : "resume.title"), "heading", "strong");
        Words text = new Words(context.text(scanner ? "resume.text.scanner" : "resume.text"), "body");
        // What went wrong says what to do, and takes the place of these.
        for (Words words : List.of(title, text)) {
            words.managedProperty().bind(trouble.managedProperty().not());
            words.visibleProperty().bind(words.managedProperty());
        }
        Scroller words = new Scroller(context.texts(), new VBox(24, title, text, trouble));
        VBox above = new VBox(24, words, field);
        VBox.setVgrow(words, Priority.ALWAYS);
        DigitPad pad = new DigitPad(false, this);
        if (!context.portrait()) {
            return Frame.keysBeside(above, new VBox(pad));
        }
        VBox.setVgrow(above, Priority.ALWAYS);
        pad.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(24, above, pad);
    }

    /** Nothing is found with another's card, either: it need not be laid down from the start. */
    private Node told(Trouble told) {
        TroublePanel panel = new TroublePanel(context, told);
        if (told == Trouble.SET_ASIDE_UNKNOWN) {
            Action another = new Action(
                    "another-card",
                    "quiet",
                    "mdi2c-card-account-details-outline",
                    "resume.another-card",
                    Touch.GoOn::new);
            panel.getChildren().add(another.button(context));
        }
        return panel;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        UnfinishedPage.ResumeAsk page = (UnfinishedPage.ResumeAsk) visit.page();
        typed = page.typed();
        frame.update(visit);
        boolean asking = page.task().isPresent();
        boolean scanner = page.scan().isPresent();
        frame.body(
                List.of(asking, scanner),
                () -> asking
                        ? new Waiting(ICON, context.text("resume.asking.title"), context.text("resume.asking.text"))
                        : body(scanner));
        shown.say(ResumeCode.grouped(typed + "_".repeat(Math.max(0, ResumeCode.LENGTH - typed.length()))));
        trouble.setManaged(page.trouble().isPresent());
        trouble.show(page.trouble(), () -> page.trouble().<Node>map(this::told).orElseGet(Group::new));
        if (asking) {
            frame.actions(List.of(), Action.back());
        } else {
            frame.actions(List.of(), Action.back(), Action.main("resume.find", new Touch.Proceed()));
        }
    }

    @Override
    public void typed(String text) {
        if (typed.length() < ResumeCode.LENGTH) {
            context.touches().accept(new Touch.TypeCode(typed + text));
        }
    }

    @Override
    public void composing(String preedit) {
        // Digits are never composed.
    }

    @Override
    public void erased() {
        if (!typed.isEmpty()) {
            context.touches().accept(new Touch.TypeCode(typed.substring(0, typed.length() - 1)));
        }
    }

    @Override
    public void moved(int characters) {
        // There is no caret.
    }

    @Override
    public void close() {
        typed = "";
    }
}
