package fayi.kiosk.screen;

import fayi.kiosk.flow.Consultation;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.LiveView;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import fayi.protocol.LawyerCard;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Face to face: the lawyer large, oneself small; who the lawyer is and how the line is, always in words. */
final class CallScreen implements Screen {
    private static final double SELF_WIDTH = 240;
    private static final double SELF_HEIGHT = 180;

    private final ScreenContext context;
    private final Frame frame;
    private final Part state = new Part();
    private final Part self = new Part();

    CallScreen(ScreenContext context, Visit visit) {
        this.context = context;
        frame = new Frame("call", context, "mdi2v-video-outline", "call.where", Bar.Kind.WITHOUT_HOME);
        LawyerCard lawyer =
                visit.dossier().consultation().flatMap(Consultation::lawyer).orElse(new LawyerCard("", "", ""));
        frame.getStyleClass().add("calling");
        frame.body("body", () -> body(lawyer));
    }

    private Region body(LawyerCard lawyer) {
        LiveView picture = new LiveView(context.pictures(), LivePictures.Place.LAWYER);
        StackPane stage = new StackPane(new Words(context.text("call.no-picture"), "body").centred(), picture, self);
        stage.getStyleClass().add("stage");
        StackPane.setAlignment(self, Pos.BOTTOM_RIGHT);
        self.setMinSize(SELF_WIDTH, SELF_HEIGHT);
        self.setMaxSize(SELF_WIDTH, SELF_HEIGHT);
        self.getStyleClass().add("self");
        VBox who = new VBox(
                4,
                new Words(context.text("call.lawyer", lawyer.name()), "heading", "strong"),
                new Words(lawyer.office(), "body"),
                new Words(context.text("call.licence", lawyer.licence()), "body"));
        who.setMinHeight(Region.USE_PREF_SIZE);
        VBox news = new VBox(24, state, hint("mdi2a-account-voice", "call.speak"));
        Scroller rest = new Scroller(context.texts(), news);
        VBox.setVgrow(rest, Priority.ALWAYS);
        return new CallLayout(context.portrait(), stage, new VBox(24, who, rest));
    }

    private HBox hint(String icon, String key) {
        Words words = new Words(context.text(key), "body");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, Icon.of(icon, 48), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node state(ConsultationPage.Call page, boolean sound) {
        VBox all = new VBox(16);
        String line = page.line().name().toLowerCase(Locale.ROOT);
        boolean good = page.line() == Line.GOOD;
        if (page.peerAway()) {
            all.getChildren()
                    .add(Panel.of(Panel.Kind.NOTICE, "mdi2a-account-clock-outline", context.text("call.away")));
        } else if (good) {
            all.getChildren().add(hint("mdi2s-signal-cellular-3", "call.line.good"));
        } else {
            all.getChildren()
                    .add(Panel.of(Panel.Kind.NOTICE, "mdi2s-signal-cellular-1", context.text("call.line." + line)));
        }
        if (!sound) {
            all.getChildren().add(Panel.of(Panel.Kind.NOTICE, "mdi2v-volume-off", context.text("call.no-sound")));
        } else if (page.muted()) {
            all.getChildren().add(Panel.of(Panel.Kind.NOTICE, "mdi2m-microphone-off", context.text("call.muted")));
        }
        return all;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ConsultationPage.Call page = (ConsultationPage.Call) visit.page();
        boolean sound = visit.station().sound().orElse(true);
        frame.update(visit);
        state.show(List.of(page.line(), page.peerAway(), page.muted(), sound), () -> state(page, sound));
        self.show(
                page.hidden(),
                () -> page.hidden()
                        ? new Words(context.text("call.hidden"), "small").centred()
                        : new LiveView(context.pictures(), LivePictures.Place.SELF));
        frame.actions(
                List.of(),
                new Action(
                        "call-mute",
                        "quiet",
                        page.muted() ? "mdi2m-microphone" : "mdi2m-microphone-off",
                        page.muted() ? "call.unmute" : "call.mute",
                        () -> new Touch.MuteMicrophone(!page.muted())),
                new Action(
                        "call-camera",
                        "quiet",
                        page.hidden() ? "mdi2v-video-outline" : "mdi2v-video-off-outline",
                        page.hidden() ? "call.show" : "call.hide",
                        () -> new Touch.HideCamera(!page.hidden())),
                new Action("call-hang-up", "danger", "mdi2p-phone-hangup", "call.hang-up", Touch.HangUp::new));
    }
}
