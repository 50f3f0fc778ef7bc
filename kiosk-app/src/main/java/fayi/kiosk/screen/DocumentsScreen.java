package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.WantedDocument;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The documents the interview asked about: each is photographed, or is not here. */
final class DocumentsScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    DocumentsScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("documents", context, "mdi2f-file-check-outline", "documents.where", Bar.Kind.FULL);
        Action another = new Action(
                "another-picture",
                "quiet",
                "mdi2c-camera-plus-outline",
                "documents.another",
                Touch.AnotherPicture::new);
        frame.actions(List.of(another), Action.back(), Action.main("action.next", new Touch.Proceed()));
    }

    private Region body(List<WantedDocument> documents) {
        long open = documents.stream().filter(WantedDocument::isOpen).count();
        VBox lead = new VBox(
                16,
                new Words(context.text("documents.title"), "title", "strong"),
                new Words(open > 0 ? context.text("documents.open", open) : context.text("documents.done"), "body"));
        VBox list = new VBox(24);
        documents.forEach(document -> list.getChildren().add(row(document)));
        return context.portrait()
                ? new Scroller(context.texts(), new VBox(32, lead, list))
                : Frame.columns(context, new Scroller(context.texts(), lead), new Scroller(context.texts(), list));
    }

    private Panel row(WantedDocument document) {
        Locale locale = context.texts().locale();
        VBox words = new VBox(8, new Words(document.title().in(locale), "body", "strong"));
        document.needs().ifPresent(needs -> words.getChildren().add(new Words(needs.in(locale), "small", "second")));
        words.getChildren().add(new Words(state(document), "body"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(24, Icon.of(icon(document), 64), words);
        head.setAlignment(Pos.CENTER_LEFT);
        TouchButton photograph = Buttons.wide(Buttons.action(
                "photograph-" + document.id(),
                "quiet",
                "mdi2c-camera-outline",
                context.text(document.photographs() > 0 ? "documents.more" : "documents.photograph"),
                context.touch(new Touch.ChooseDocument(document.id()))));
        Pane ways = context.portrait() ? new HBox(32, photograph) : new VBox(32, photograph);
        if (document.isOpen()) {
            ways.getChildren()
                    .add(Buttons.wide(Buttons.action(
                            "lack-" + document.id(),
                            "quiet",
                            "mdi2c-close",
                            context.text("documents.lack"),
                            context.touch(new Touch.LackDocument(document.id())))));
        }
        return new Panel(Panel.Kind.CARD, head, ways);
    }

    private String state(WantedDocument document) {
        if (document.photographs() > 0) {
            return context.text("documents.photographed", document.photographs());
        }
        return context.text(document.lacking() ? "documents.lacking" : "documents.waiting");
    }

    private static String icon(WantedDocument document) {
        if (document.photographs() > 0) {
            return "mdi2c-check-circle-outline";
        }
        return document.lacking() ? "mdi2c-close-circle-outline" : "mdi2c-circle-outline";
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        visit.dossier()
                .application()
                .map(WantedDocument::of)
                .ifPresent(documents -> frame.body(documents, () -> body(documents)));
    }
}
