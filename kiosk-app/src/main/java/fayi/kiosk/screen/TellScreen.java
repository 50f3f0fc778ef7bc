package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.StoryField;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tell what happened: typed by pinyin or letters. A spoken way in has its place above the field. */
final class TellScreen implements Screen {
    private static final String BODY = "body";

    private final ScreenContext context;
    private final Frame frame;
    private final StoryField field;

    TellScreen(ScreenContext context, String words) {
        this.context = context;
        frame = new Frame("tell", context, "mdi2m-message-text-outline", "tell.where", Bar.Kind.FULL);
        frame.getStyleClass().add("typing");
        field = new StoryField(
                context.texts(),
                context.input(),
                context.text("tell.example"),
                words,
                told -> context.touches().accept(new Touch.Story(told)));
        frame.actions(List.of(), Action.back(), Action.main("tell.find", this::find));
    }

    private Touch find() {
        field.finish();
        return new Touch.Proceed();
    }

    private Region body() {
        VBox words = new VBox(
                16,
                new Words(context.text("tell.title"), "question", "strong"),
                new Words(context.text("tell.text"), "body"));
        return TypingBody.of(context, words, Optional.of(field.field()), field.keys());
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body(BODY, this::body);
    }

    @Override
    public void close() {
        field.close();
    }
}
