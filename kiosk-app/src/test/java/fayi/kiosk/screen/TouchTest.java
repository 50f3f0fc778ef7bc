package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.input.PinyinInput;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finger on the station's window: the real machine, real screens, real presses. */
class TouchTest {
    private static final Map<String, Visit> VISITS = SampleVisits.all(Preferences.DEFAULT);

    private TouchedStation station = new TouchedStation(visit("home"), new TypedLetters());

    private static Visit visit(String name) {
        return Objects.requireNonNull(VISITS.get(name), name);
    }

    private void at(String name) {
        at(name, new TypedLetters());
    }

    private void at(String name, TextInput input) {
        station.close();
        station = new TouchedStation(visit(name), input);
    }

    @AfterEach
    void closeTheWindow() {
        station.close();
    }

    /** What was touched before has arrived when help is there. */
    private List<Touch> touchesBeforeHelp() {
        station.touch("bar-help");
        await().until(() -> TouchedStation.shows("screen-help"));
        return station.touches().stream()
                .filter(touch -> !(touch instanceof Touch.Help))
                .toList();
    }

    @Test
    void aDoubleTouchChoosesOnce() {
        station.touchTwice("service-legal-aid");
        await().until(() -> TouchedStation.shows("screen-introduction"));
        assertThat(touchesBeforeHelp()).containsExactly(new Touch.ChooseService("legal-aid"));
    }

    @Test
    void aDoubleTouchTakesOneStepOfTheTextSize() {
        station.touchTwice("bar-text-size");
        assertThat(touchesBeforeHelp()).containsExactly(new Touch.NextTextSize());
        assertThat(station.visit().preferences().textSize()).isEqualTo(Preferences.TextSize.LARGE);
    }

    @Test
    void aPressThatSlipsOutDoesNothing() {
        station.dragFrom("service-legal-aid", 400);
        assertThat(touchesBeforeHelp()).isEmpty();
        assertThat(station.visit().page()).isEqualTo(new ServicePage.Home());
    }

    @Test
    void theBarTellsHowTextAndSoundStand() {
        assertThat(TouchedStation.words("bar-sound")).contains("有声音");
        station.touch("bar-sound");
        await().until(() -> TouchedStation.words("bar-sound").contains("声音大"));
        station.touch("bar-text-size");
        await().until(() -> TouchedStation.words("bar-text-size").contains("大字"));
    }

    @Test
    void whatIsTypedSurvivesTextSizeLanguageBackAndHome() {
        at("asking-facts");
        station.touch("key-mode");
        station.touch("key-a");
        station.touch("key-b");
        fieldSays("ab");
        station.touch("bar-text-size");
        fieldSays("ab");
        station.touch("bar-language");
        await().until(() -> TouchedStation.words("bar-language").contains("中文"));
        fieldSays("ab");
        station.touch("action-back");
        await().until(() -> TouchedStation.shows("question-happened"));
        station.touch("action-main");
        fieldSays("ab");
        station.touch("bar-home");
        station.touch("service-legal-aid");
        fieldSays("ab");
        assertThat(question().map(Question::id)).contains("facts");
    }

    private static void fieldSays(String words) {
        await().until(() -> TouchedStation.shows("question-facts")
                && TouchedStation.words("field").contains(words));
    }

    private Optional<Question> question() {
        return station.visit()
                .dossier()
                .application()
                .flatMap(Application::progress)
                .flatMap(InterviewProgress::current);
    }

    @Test
    void chineseIsTypedByPinyin(@TempDir Path data) throws Exception {
        PinyinInput pinyin = PinyinInput.start(data);
        try {
            await().until(() -> pinyin.status() != TextInput.Status.PREPARING);
            assumeTrue(pinyin.status() == TextInput.Status.READY, "librime or its dictionary is not installed");
            at("asking-facts", pinyin);
            for (char letter : "falv".toCharArray()) {
                station.touch("key-" + letter);
            }
            station.touch(candidate("法律"));
            fieldSays("法律");
            assertThat(station.touches()).contains(new Touch.Draft("facts", new Answer.Text("法律")));
        } finally {
            station.close();
            pinyin.close();
        }
    }

    private static String candidate(String words) {
        return await().until(
                        () -> IntStream.range(0, 8)
                                .mapToObj(i -> "candidate-" + i)
                                .filter(id -> TouchedStation.words(id).strip().equals(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void theWarningCountsDownAndATouchAnywhereDismissesIt() {
        station.pass(Duration.ofSeconds(60));
        await().until(() -> TouchedStation.words("screen-still-there").contains("20"));
        station.pass(Duration.ofSeconds(13));
        await().until(() -> TouchedStation.words("screen-still-there").contains("7\n"));
        station.dragFrom("screen-still-there", 0);
        await().until(() -> !TouchedStation.shows("screen-still-there"));
        assertThat(touchesBeforeHelp()).isEmpty();
        assertThat(station.visit().page()).isEqualTo(new ServicePage.Home());
    }

    @Test
    void theQuickExitHidesEverythingAtOnce() {
        at("confirm");
        assertThat(TouchedStation.allWords()).contains("演示某人");
        station.touch("quick-exit");
        await().until(() -> TouchedStation.shows("screen-wiping"));
        assertThat(TouchedStation.allWords()).doesNotContain("演示某人");
        Effect.Wipe wipe = await().until(
                        () -> station.effects().stream()
                                .filter(Effect.Wipe.class::isInstance)
                                .map(Effect.Wipe.class::cast)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        station.happens(new Outcome.Wiped(wipe.task(), true));
        await().until(() -> TouchedStation.shows("screen-clean"));
    }

    @Test
    void aListMovesByItsButtons() {
        at("reviewing");
        Point2D before = TouchedStation.place("change-phone");
        station.touch("scroll-down");
        await().until(() -> TouchedStation.place("change-phone").getY() < before.getY() - 100);
        station.touch("scroll-up");
        await().until(() -> TouchedStation.place("change-phone").equals(before));
    }

    @Test
    void aListMovesWithAFingerAndNothingInItIsPressed() {
        at("reviewing");
        Point2D before = TouchedStation.place("change-phone");
        station.dragFrom("change-opponent", -150);
        await().until(() -> TouchedStation.place("change-phone").getY() < before.getY() - 100);
        assertThat(touchesBeforeHelp()).isEmpty();
    }
}
