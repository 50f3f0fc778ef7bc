package fayi.kiosk.screen;

import fayi.content.text.LocalizedText;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.WantedDocument;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.LiveView;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Waiting;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The camera over the papers: lay it down, take the picture, keep it or take another. */
final class PhotographingScreen implements Screen {
    /** The picture's height where a list stands above it. */
    private static final double LEAST_BELOW_LIST = 400;

    private final ScreenContext context;
    private final Frame frame;

    PhotographingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("photographing", context, "mdi2c-camera-outline", "photographing.where", Bar.Kind.FULL);
    }

    private Region body(
            PaperPage.Photographing page, int kept, Optional<WantedDocument> document, List<LocalizedText> bring) {
        String phase = words(page);
        VBox lead = new VBox(16);
        document.ifPresent(named -> lead.getChildren().add(name(named)));
        lead.getChildren()
                .addAll(
                        new Words(context.text("photographing." + phase + ".title"), "title", "strong"),
                        new Words(context.text("photographing." + phase + ".text"), "body"));
        if (!bring.isEmpty()) {
            String things = bring.stream()
                    .map(thing -> context.text(
                            "introduction.thing", thing.in(context.texts().locale())))
                    .collect(Collectors.joining("\n"));
            lead.getChildren().add(new Words(context.text("photographing.bring", things), "body"));
        }
        if (kept > 0) {
            lead.getChildren().add(new Words(context.text("photographing.kept", kept), "body", "strong"));
        }
        Region picture = picture(page);
        boolean listed = !bring.isEmpty();
        picture.setMinHeight(listed ? LEAST_BELOW_LIST : 240);
        if (listed) {
            picture.setPrefHeight(LEAST_BELOW_LIST);
        }
        VBox.setVgrow(picture, Priority.ALWAYS);
        boolean moves = !context.portrait() || listed;
        return Frame.columns(context, moves ? new Scroller(context.texts(), lead) : lead, picture);
    }

    /** Which document this is, and what of it is wanted. */
    private Words name(WantedDocument document) {
        Locale locale = context.texts().locale();
        String title = document.title().in(locale);
        return new Words(
                document.needs()
                        .map(needs -> context.text("photographing.document-needs", title, needs.in(locale)))
                        .orElse(title),
                "body",
                "strong");
    }

    private static Optional<WantedDocument> document(Application application, PaperPage.Photographing page) {
        return WantedDocument.of(application).stream()
                .filter(wanted -> page.document().filter(wanted.id()::equals).isPresent())
                .findFirst();
    }

    /** What the service asks people to bring, where no list of documents tells it and something is still to be laid down. */
    private static List<LocalizedText> bring(Application application, PaperPage.Photographing page) {
        boolean told = page.phase() == PaperPage.CameraPhase.STILL
                || !WantedDocument.of(application).isEmpty();
        return told ? List.of() : application.service().bring();
    }

    private static String words(PaperPage.Photographing page) {
        return switch (page.phase()) {
            case STARTING, LIVE -> "live";
            case OFFERED, TAKING -> "offered";
            case STILL -> page.still().filter(Photograph::isWholePicture).isPresent() ? "whole" : "still";
        };
    }

    private Region picture(PaperPage.Photographing page) {
        if (page.phase() == PaperPage.CameraPhase.STILL && page.still().isPresent()) {
            return new PixelView(page.still().get().preview());
        }
        return page.phase() == PaperPage.CameraPhase.STARTING
                ? new Waiting("mdi2c-camera-outline", context.text("photographing.starting"), "")
                : new LiveView(context.pictures(), LivePictures.Place.DOCUMENT);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        PaperPage.Photographing page = (PaperPage.Photographing) visit.page();
        int kept = visit.dossier()
                .application()
                .map(Application::photographs)
                .map(List::size)
                .orElse(0);
        frame.update(visit);
        if (page.trouble().isPresent() && page.still().isPresent()) {
            Photograph still = page.still().get();
            frame.body(page.trouble().get(), () -> lost(still));
            frame.actions(
                    List.of(),
                    new Action(Action.RETRY, "quiet", "mdi2r-refresh", "action.retry", Touch.Retry::new),
                    keep());
            return;
        }
        if (page.trouble().isPresent()) {
            frame.body(
                    page.trouble().get(),
                    () -> new TroublePanel(context, page.trouble().get()));
            frame.actions(List.of(), Action.back(), Action.skip("photographing.without"), Action.retry());
            return;
        }
        Optional<WantedDocument> document =
                visit.dossier().application().flatMap(application -> document(application, page));
        List<LocalizedText> bring = visit.dossier()
                .application()
                .map(application -> bring(application, page))
                .orElseGet(List::of);
        frame.body(
                List.of(page.phase() == PaperPage.CameraPhase.STARTING, words(page), kept, document, bring),
                () -> body(page, kept, document, bring));
        Action skip = Action.skip(
                document.isPresent() ? "photographing.list" : kept > 0 ? "photographing.enough" : "photographing.skip");
        switch (page.phase()) {
            case STARTING -> frame.actions(List.of(), Action.back(), skip);
            case LIVE, OFFERED ->
                frame.actions(
                        List.of(),
                        Action.back(),
                        skip,
                        Action.main("photographing.take", new Touch.TakePicture())
                                .named("take-picture", "mdi2c-camera-outline"));
            case TAKING ->
                frame.actions(List.of(new Action(
                        "taking", "quiet", "mdi2c-camera-outline", "photographing.taking", Touch.Activity::new)));
            case STILL ->
                frame.actions(
                        List.of(new Action(
                                "another-picture",
                                "quiet",
                                "mdi2c-camera-plus-outline",
                                "photographing.another",
                                Touch.AnotherPicture::new)),
                        new Action(
                                "retake",
                                "quiet",
                                "mdi2c-camera-retake-outline",
                                "photographing.retake",
                                Touch.Retake::new),
                        keep());
        }
    }

    private static Action keep() {
        return Action.main("photographing.keep", new Touch.KeepPicture()).named("keep", "mdi2c-check");
    }

    /** The camera has gone, the picture has not. */
    private Region lost(Photograph still) {
        Panel notice = Panel.of(
                Panel.Kind.NOTICE,
                "mdi2a-alert-outline",
                context.text("photographing.lost.title"),
                context.text("photographing.lost.text"));
        notice.setMinHeight(Region.USE_PREF_SIZE);
        PixelView picture = new PixelView(still.preview());
        picture.setMinHeight(0);
        return Frame.columns(context, new VBox(notice), picture);
    }
}
