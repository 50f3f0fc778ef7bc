package fayi.kiosk.screen;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.UnfinishedFlow;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.ButtonRow;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Emptied;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What lies over a page: help, a question, the warning before everything is removed. */
final class OverlayView extends StackPane {
    private final ScreenContext context;
    private final Words countdown = new Words("", "countdown").centred();

    OverlayView(ScreenContext context, Visit visit, Overlay overlay) {
        this.context = context;
        setId(id(overlay));
        getStyleClass().add("overlay");
        Region sheet = sheet(visit, overlay);
        StackPane.setAlignment(sheet, context.portrait() ? Pos.BOTTOM_CENTER : Pos.CENTER);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setMaxWidth(context.portrait() ? Double.MAX_VALUE : 1200);
        getChildren().add(sheet);
        update(overlay);
    }

    private Region sheet(Visit visit, Overlay overlay) {
        if (overlay instanceof Overlay.Help) {
            return help(visit);
        } else if (overlay instanceof Overlay.AskFinish) {
            return askFinish(visit);
        } else if (overlay instanceof Overlay.AskHangUp) {
            return question(
                    "mdi2p-phone-hangup",
                    "ask-hang-up",
                    danger("yes", "ask-hang-up.yes", new Touch.HangUp()),
                    quiet("no", "ask-hang-up.no", new Touch.Dismiss()));
        }
        VBox sheet = question(
                "mdi2t-timer-sand",
                "still-there",
                button("yes", "main", "mdi2h-hand-back-left-outline", "still-there.yes", new Touch.Dismiss()),
                button("no", "quiet", "mdi2e-exit-run", "still-there.no", new Touch.QuickExit()));
        sheet.getChildren().add(1, countdown);
        return sheet;
    }

    /** Who must go in the middle of the questions may have them kept. */
    private VBox askFinish(Visit visit) {
        VBox sheet = question(
                "mdi2e-exit-run",
                "ask-finish",
                danger("yes", "ask-finish.yes", new Touch.Finish()),
                quiet("no", "ask-finish.no", new Touch.Dismiss()));
        if (UnfinishedFlow.offers(visit.page(), visit.dossier())) {
            TouchButton later = button(
                    "set-aside", "main", "mdi2b-bookmark-check-outline", "ask-finish.set-aside", new Touch.SetAside());
            sheet.getChildren().add(sheet.getChildren().size() - (context.portrait() ? 2 : 1), later);
        }
        return sheet;
    }

    private VBox question(String icon, String key, TouchButton yes, TouchButton no) {
        Words title = new Words(context.text(key + ".title"), "title", "strong").centred();
        Words text = new Words(context.text(key + ".text"), "body").centred();
        return context.portrait()
                ? column(Icon.of(icon, 120), title, text, yes, no)
                : column(title, text, new ButtonRow(32, List.of(no, yes)));
    }

    private VBox help(Visit visit) {
        VBox ways = new VBox(
                24,
                Panel.of(
                        Panel.Kind.CARD,
                        "mdi2a-account-tie-outline",
                        context.text("help.staff.title"),
                        context.text("help.staff.text", visit.station().township())),
                Panel.of(
                        Panel.Kind.CARD,
                        "mdi2p-phone-outline",
                        context.text("help.phone.title"),
                        context.text("help.phone.text")),
                Panel.of(
                        Panel.Kind.NOTICE,
                        "mdi2a-alarm-light-outline",
                        context.text("help.danger.title"),
                        context.text("help.danger.text")));
        VBox sheet =
                column(new Words(context.text("help.title"), "title", "strong"), new Scroller(context.texts(), ways));
        boolean consulting =
                visit.page() instanceof ConsultationPage.Call || visit.page() instanceof ConsultationPage.Queue;
        if (!consulting) {
            sheet.getChildren()
                    .add(button("action-consult", "main", "mdi2v-video-outline", "help.consult", new Touch.Consult()));
        }
        sheet.getChildren().add(quiet("dismiss", "help.close", new Touch.Dismiss()));
        return sheet;
    }

    private VBox column(Node... nodes) {
        VBox column = new VBox(32, nodes);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("overlay-sheet");
        return column;
    }

    private TouchButton danger(String id, String key, Touch touch) {
        return button(id, "danger", "mdi2c-check", key, touch);
    }

    private TouchButton quiet(String id, String key, Touch touch) {
        return button(id, "quiet", "mdi2a-arrow-left", key, touch);
    }

    private TouchButton button(String id, String style, String icon, String key, Touch touch) {
        TouchButton button = Buttons.action(id, style, icon, context.text(key), context.touch(touch));
        button.setMinHeight(136);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** Whether this view can show {@code overlay} without being made anew. */
    boolean shows(Overlay overlay) {
        return id(overlay).equals(getId());
    }

    private static String id(Overlay overlay) {
        if (overlay instanceof Overlay.Help) {
            return "screen-help";
        } else if (overlay instanceof Overlay.AskFinish) {
            return "screen-ask-finish";
        }
        return overlay instanceof Overlay.AskHangUp ? "screen-ask-hang-up" : "screen-still-there";
    }

    void update(Overlay overlay) {
        if (overlay instanceof Overlay.StillThere warning) {
            countdown.say(Integer.toString(warning.seconds()));
        }
    }

    void drop() {
        Emptied.empty(this);
    }
}
