package fayi.kiosk.screen;

import fayi.content.catalogue.Catalogue;
import fayi.content.learning.Learning;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Emptied;
import fayi.kiosk.widget.Texts;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Shows a visit: one screen and perhaps an overlay. A screen that is no longer shown is emptied and dropped; there is no
 * cache of screens.
 */
final class VisitView extends StackPane {
    /** A new screen takes no touches for so long, so that the second tap of a double tap meets nothing. */
    private static final Duration DEAF = Duration.millis(250);

    private static final double BODY_SIZE = 34;
    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private final Consumer<Touch> touches;
    private final boolean portrait;
    private final TextInput input;
    private final LivePictures pictures;
    private Catalogue catalogue;
    private Learning learning = Learning.NOTHING;
    private final PauseTransition deaf = new PauseTransition(DEAF);
    private @Nullable Object key;
    private @Nullable Screen screen;
    private @Nullable OverlayView overlay;
    private @Nullable Knocks knocks;
    private Runnable knocked = () -> {};
    private boolean attracting;
    private boolean warned;

    VisitView(boolean portrait, Consumer<Touch> touches, TextInput input, LivePictures pictures, Catalogue catalogue) {
        this.portrait = portrait;
        this.touches = touches;
        this.input = input;
        this.pictures = pictures;
        this.catalogue = catalogue;
        getStyleClass().add("visit");
        deaf.setOnFinished(over -> setDisable(false));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            // The warning goes at any sign of life: told at the press, it would take its own buttons from under the
            // finger.
            if (!warned) {
                touches.accept(new Touch.Activity());
            }
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (attracting) {
                touches.accept(new Touch.Begin());
            } else if (warned) {
                touches.accept(new Touch.Activity());
            }
        });
    }

    /** Hears five touches of the station's name while nobody is here. */
    void onKnock(Runnable listener) {
        knocked = listener;
    }

    /** Draws everything anew with other services. */
    void serve(Catalogue other) {
        catalogue = other;
        key = null;
    }

    /** From now on says what belongs to the month while nobody is here. */
    void say(Learning lines) {
        learning = lines;
        key = null;
    }

    /** Shows {@code visit} as it stands now. */
    void show(Visit visit) {
        Object newKey = Screens.key(visit);
        Screen shown = screen;
        if (shown == null || !newKey.equals(key)) {
            shown = replace(visit);
            key = newKey;
        }
        shown.update(visit);
        showOverlay(visit);
    }

    private Screen replace(Visit visit) {
        boolean first = screen == null;
        drop();
        look(visit.preferences());
        Screen made = Screens.of(context(visit), visit);
        screen = made;
        attracting = visit.page() instanceof ServicePage.Attract;
        getChildren().setAll(made.root());
        Node name = made.root().lookup("#" + TopZone.STATION);
        if (attracting && name != null) {
            knocks = new Knocks(name, () -> knocked.run(), () -> touches.accept(new Touch.Begin()));
        }
        if (!first) {
            setDisable(true);
            deaf.playFromStart();
        }
        return made;
    }

    private void showOverlay(Visit visit) {
        Overlay wanted = visit.overlay().orElse(null);
        warned = wanted instanceof Overlay.StillThere;
        OverlayView shown = overlay;
        if (shown != null && (wanted == null || !shown.shows(wanted))) {
            getChildren().remove(shown);
            shown.drop();
            overlay = null;
            shown = null;
        }
        if (wanted != null && shown == null) {
            OverlayView made = new OverlayView(context(visit), visit, wanted);
            overlay = made;
            getChildren().add(made);
        } else if (wanted != null && shown != null) {
            shown.update(wanted);
        }
        if (screen != null) {
            screen.root().setDisable(wanted != null);
        }
    }

    private void look(Preferences preferences) {
        pseudoClassStateChanged(HIGH_CONTRAST, preferences.highContrast());
        setStyle("-fx-font-size: " + BODY_SIZE * preferences.textSize().factor() + "px;");
    }

    private ScreenContext context(Visit visit) {
        Texts texts = Texts.in(visit.preferences().locale());
        return new ScreenContext(texts, portrait, touches, input, pictures, catalogue, learning);
    }

    /** Empties all that is shown. */
    void drop() {
        Screen shown = screen;
        if (shown != null) {
            shown.close();
            Emptied.empty(shown.root());
        }
        OverlayView above = overlay;
        if (above != null) {
            above.drop();
        }
        Knocks heard = knocks;
        if (heard != null) {
            heard.stop();
        }
        knocks = null;
        screen = null;
        overlay = null;
        key = null;
        getChildren().clear();
    }
}
