package fayi.kiosk.screen;

import fayi.content.interview.InterviewProgress;
import fayi.content.interview.PlannedPaper;
import fayi.content.text.LocalizedText;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.WantedDocument;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What will be handed in, to look over once more. */
final class HandInScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    HandInScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("hand-in", context, "mdi2f-folder-upload-outline", "hand-in.where", Bar.Kind.FULL);
        frame.actions(
                List.of(new Action(
                        "another-picture",
                        "quiet",
                        "mdi2c-camera-plus-outline",
                        "hand-in.another",
                        Touch.AnotherPicture::new)),
                Action.back(),
                new Action(Action.MAIN, "main", "mdi2s-send-outline", "hand-in.submit", Touch.Proceed::new));
    }

    private VBox body(Application application) {
        Optional<InterviewProgress> progress = application.progress();
        String office = office(progress.flatMap(InterviewProgress::office)
                .orElse(application.service().office()));
        VBox list = new VBox(32, new Words(context.text("hand-in.title"), "title", "strong"));
        for (PlannedPaper paper : progress.map(InterviewProgress::papers).orElse(List.of())) {
            list.getChildren()
                    .add(Panel.of(
                            Panel.Kind.CARD,
                            "mdi2f-file-document-outline",
                            paper.title().in(context.texts().locale()),
                            context.text("hand-in.form")));
        }
        if (application.photographs().isEmpty()) {
            list.getChildren()
                    .add(Panel.of(
                            Panel.Kind.CARD,
                            "mdi2c-camera-outline",
                            context.text("hand-in.no-photographs.title"),
                            context.text("hand-in.no-photographs.text")));
        } else {
            List<WantedDocument> documents = WantedDocument.of(application);
            FlowPane pictures = new FlowPane(32, 32);
            for (int index = 0; index < application.photographs().size(); index++) {
                Photograph photograph = application.photographs().get(index);
                pictures.getChildren().add(photograph(photograph, name(documents, photograph), index));
            }
            list.getChildren()
                    .add(new Panel(
                            Panel.Kind.CARD,
                            new Words(
                                    context.text(
                                            "hand-in.photographs",
                                            application.photographs().size()),
                                    "heading"),
                            pictures));
        }
        list.getChildren().add(Panel.of(Panel.Kind.CARD, "mdi2l-lock-outline", context.text("hand-in.sealed", office)));
        return list;
    }

    private String name(List<WantedDocument> documents, Photograph photograph) {
        return documents.stream()
                .filter(document ->
                        photograph.document().filter(document.id()::equals).isPresent())
                .map(document -> document.title().in(context.texts().locale()))
                .findFirst()
                .orElse("");
    }

    private VBox photograph(Photograph photograph, String name, int index) {
        PixelView view = new PixelView(photograph.preview());
        view.setPrefSize(260, 260);
        view.setMinSize(260, 260);
        VBox column = new VBox(12, view);
        if (!name.isEmpty()) {
            Words words = new Words(name, "small");
            words.setMaxWidth(260);
            words.setPrefWidth(260);
            column.getChildren().add(words);
        }
        column.getChildren()
                .add(Buttons.wide(Buttons.action(
                        "remove-picture-" + (index + 1),
                        "quiet",
                        "mdi2d-delete-outline",
                        context.text("hand-in.remove"),
                        context.touch(new Touch.RemovePicture(index)))));
        return column;
    }

    private String office(LocalizedText office) {
        return office.in(context.texts().locale());
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
                .ifPresent(application -> frame.body(
                        application.photographs().size(), () -> new Scroller(context.texts(), body(application))));
    }
}
