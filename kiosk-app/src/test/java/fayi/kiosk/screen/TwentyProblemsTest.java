package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.ranking.ServiceRanker;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.ServiceFlow;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.kiosk.visit.VisitMachine;
import fayi.kiosk.widget.TouchButton;
import fayi.provisioning.IdleTimes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/**
 * Twenty everyday problems, each from the home screen to the right service in at most three touches: the real machine, the real
 * screens, and buttons that can be seen without moving a list. Every interview counts as written.
 */
class TwentyProblemsTest {
    private static final Path PROBLEMS =
            Path.of("src", "test", "resources", "fayi", "kiosk", "screen", "twenty-problems.tsv");
    private static final int MOST_TOUCHES = 3;

    private final ContentLibrary content = new ContentLibrary(new ContentSource() {
        @Override
        public Optional<String> read(String path) {
            Optional<String> text = new BundledSource().read(path);
            return path.startsWith("interviews/") ? text.or(() -> Optional.of("")) : text;
        }
    });
    private final Catalogue catalogue = ServiceFlow.offered(content.catalogue());
    private final ServiceRanker ranker = content.ranker(catalogue);
    private final VisitMachine machine = new VisitMachine(catalogue, ranker::rank, IdleTimes.usual());

    @Test
    void eachIsReachedInAtMostThreeTouches() throws Exception {
        List<String> problems = Files.readAllLines(PROBLEMS, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(problems).hasSize(20);
        for (boolean portrait : new boolean[] {true, false}) {
            for (String problem : problems) {
                String[] cells = problem.split("\t");
                List<String> touches = List.of(cells[1].split(" "));
                assertThat(touches).as(problem).hasSizeLessThanOrEqualTo(MOST_TOUCHES);
                Page reached = OnFx.get(() -> walk(portrait, touches));
                assertThat(reached)
                        .as(problem)
                        .isInstanceOfSatisfying(
                                ServicePage.Introduction.class,
                                page -> assertThat(page.serviceId()).isEqualTo(cells[2]));
            }
        }
    }

    @Test
    void whoeverTellsWhatHappenedIsThreeTouchesAwayToo() {
        for (boolean portrait : new boolean[] {true, false}) {
            Walked walked = new Walked(portrait);
            OnFx.get(() -> {
                walked.touch("entrance-tell");
                walked.does(new Touch.Story("我在工地干了半年，工钱一直没给"));
                walked.touch("action-main");
                walked.touch("service-wage-arrears");
                return walked;
            });
            assertThat(walked.visit.page())
                    .isInstanceOfSatisfying(
                            ServicePage.Introduction.class,
                            page -> assertThat(page.serviceId()).isEqualTo("wage-arrears"));
        }
    }

    private Page walk(boolean portrait, List<String> touches) {
        Walked walked = new Walked(portrait);
        touches.forEach(walked::touch);
        return walked.visit.page();
    }

    /** One visit on laid-out screens. On the FX thread. */
    private final class Walked {
        private final boolean portrait;
        private Visit visit = SampleVisits.at(
                new Preferences(Locale.SIMPLIFIED_CHINESE, Preferences.TextSize.NORMAL, Preferences.Sound.ON, false),
                new ServicePage.Home(),
                Dossier.EMPTY);

        Walked(boolean portrait) {
            this.portrait = portrait;
        }

        void does(Touch touch) {
            visit = machine.next(visit, new VisitEvent.Touched(touch)).visit();
        }

        void touch(String id) {
            VisitView view =
                    new VisitView(portrait, this::does, new TypedLetters(), DrawnPictures.everywhere(), catalogue);
            ScaledPane pane = new ScaledPane(view, portrait);
            Scene scene = new Scene(pane, portrait ? 1080 : 1920, portrait ? 1920 : 1080);
            scene.getStylesheets()
                    .add(KioskWindow.class.getResource("kiosk.css").toExternalForm());
            view.show(visit);
            pane.applyCss();
            for (int pass = 0; pass < 3; pass++) {
                pane.layout();
            }
            Node button = pane.lookup("#" + id);
            assertThat(button).as("%s on %s", id, visit).isInstanceOf(TouchButton.class);
            Bounds place = button.localToScene(button.getBoundsInLocal());
            Node frame = pane.lookup(".body-zone");
            Bounds room = frame.localToScene(frame.getBoundsInLocal());
            boolean seen = id.startsWith("action-") || room.contains(place.getCenterX(), place.getMaxY() - 8);
            assertThat(seen)
                    .as("%s is seen on %s without moving the list", id, visit)
                    .isTrue();
            press(button, MouseEvent.MOUSE_PRESSED);
            press(button, MouseEvent.MOUSE_RELEASED);
        }

        private void press(Node button, javafx.event.EventType<MouseEvent> type) {
            Bounds inside = button.localToScene(button.getBoundsInLocal());
            button.fireEvent(new MouseEvent(
                    type,
                    inside.getCenterX(),
                    inside.getCenterY(),
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        }
    }
}
