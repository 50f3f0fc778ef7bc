package fayi.simulator.dock;

import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationLine;
import fayi.simulator.station.StationState;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The dock: shows how the simulated devices are, several times a second, and lets a person play with them. FX thread; what
 * is clicked is done by {@link DockActions}.
 */
public final class DockWindow implements AutoCloseable {
    private static final double NARROW = 460;
    private static final double WIDE = 3 * Columns.NARROWEST + 30;
    private static final double HEIGHT = 1180;
    // What window managers usually add.
    private static final double TITLE_BAR = 40;
    private static final double BORDER = 4;
    private static final Duration LOOK = Duration.millis(250);
    private static final Duration TELLING = Duration.seconds(8);

    private final StationControls station;
    private final double width;
    private final Stage stage = new Stage();
    private final BorderPane frame = new BorderPane();
    private final DockActions actions;
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, tick -> look()));
    private final PauseTransition telling = new PauseTransition(TELLING);
    private DockTexts texts = DockTexts.CHINESE;
    private List<SectionCard> sections = List.of();
    private boolean lookUnderWay;

    /** A window that is not shown yet; {@code wide} when it need not leave room for a kiosk. */
    DockWindow(StationControls station, boolean wide) {
        this.station = station;
        width = wide ? Math.min(WIDE, Screen.getPrimary().getVisualBounds().getWidth() - BORDER) : NARROW;
        actions = new DockActions(station, reason -> tell(texts.say("failed", reason)));
        telling.setOnFinished(over -> frame.setBottom(null));
        build();
        Scene scene = new Scene(frame, width, height());
        scene.getStylesheets()
                .add(Objects.requireNonNull(
                                DockWindow.class.getResource("dock.css"), "dock.css is missing from the jar")
                        .toExternalForm());
        stage.setScene(scene);
    }

    /**
     * Starts JavaFX in this process and shows a dock. Not on the FX thread; returns once the window is there.
     *
     * @param wide whether it has the screen for itself; otherwise it is narrow, beside a kiosk
     * @param closed done when the person closes the window
     */
    public static void launch(StationControls station, boolean wide, Runnable closed) throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            DockWindow window = new DockWindow(station, wide);
            window.stage.setOnHidden(hidden -> closed.run());
            window.show();
            shown.countDown();
        });
        shown.await();
    }

    /** Shows it at the right edge of the screen, where the kiosk leaves room. */
    void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setX(Math.max(screen.getMinX(), screen.getMaxX() - width - BORDER));
        stage.setY(screen.getMinY());
        // Some window managers (openbox is one) open the window in a size of their own: as small as they are allowed
        // to.
        stage.setMinWidth(width);
        stage.setMinHeight(height());
        stage.show();
        looking.setCycleCount(Timeline.INDEFINITE);
        looking.play();
    }

    private static double height() {
        return Math.min(HEIGHT, Screen.getPrimary().getVisualBounds().getHeight() - TITLE_BAR);
    }

    private void build() {
        sections = List.of(
                new ReaderSection(texts, actions, station.cards(), line(StationLine.CARD_READER)),
                new SmartCardSection(texts, actions, station.chipCards()),
                new ScannerSection(texts, actions, this::tell, line(StationLine.SCANNER)),
                new CodeCameraSection(texts, actions),
                new PrinterSection(texts, actions, this::tell),
                new IndicatorSection(texts, actions, line(StationLine.INDICATORS)),
                new ReceiptSection(texts, actions, line(StationLine.RECEIPT_PRINTER)),
                new CameraSection(texts, actions, StationCamera.PERSON, List.of()),
                new CameraSection(texts, actions, StationCamera.DOCUMENT, station.sheets()),
                new PadSection(texts, actions, line(StationLine.SIGNATURE_PAD)));
        ScrollPane scroll = new ScrollPane(new Columns(sections, width));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setTop(head());
        frame.setCenter(scroll);
        frame.setBottom(null);
        stage.setTitle(texts.say("window.title"));
    }

    /** As unfolded as it was in the other language. */
    private LineFaultBox line(StationLine which) {
        boolean unfolded = sections.stream()
                .flatMap(section -> section.line().stream())
                .anyMatch(box -> box.line() == which && box.isUnfolded());
        return new LineFaultBox(texts, actions, which, unfolded);
    }

    private HBox head() {
        Label name = new Label(texts.say("title"));
        name.getStyleClass().add("name");
        Label about = new Label(texts.say("subtitle"));
        about.getStyleClass().add("about");
        VBox words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button language = new Button(texts.say("language"));
        language.setId("language");
        language.getStyleClass().add("language");
        language.setMinWidth(Button.USE_PREF_SIZE);
        language.setOnAction(click -> {
            texts = texts.other();
            build();
            look();
        });
        HBox head = new HBox(words, language);
        head.getStyleClass().add("head");
        return head;
    }

    private void look() {
        if (!lookUnderWay) {
            lookUnderWay = true;
            actions.look(this::show, () -> lookUnderWay = false);
        }
    }

    private void show(StationState now) {
        sections.forEach(section -> section.showAll(now));
    }

    private void tell(String words) {
        Label label = new Label(words);
        label.setId("told");
        label.setWrapText(true);
        VBox told = new VBox(label);
        told.getStyleClass().add("tell");
        frame.setBottom(told);
        telling.playFromStart();
    }

    @Override
    public void close() {
        looking.stop();
        stage.setOnHidden(null);
        stage.close();
        actions.close();
    }
}
