package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.learning.MonthTheme;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.learn.LearnPages;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A finger that learns some law, and the lines that the waiting station says. */
class LearnTouchTest {
    private static final Map<String, Visit> VISITS = SampleVisits.all(Preferences.DEFAULT);

    private static TouchedStation at(String name) {
        return new TouchedStation(Objects.requireNonNull(VISITS.get(name), name), new TypedLetters());
    }

    private static void open(TouchedStation station) {
        station.touch("action-main");
        await().until(() -> station.effects().stream().anyMatch(Effect.Learn.class::isInstance));
        station.happens(
                new Outcome.Learn(station.effects().get(0).task(), new LearnOutcome.Opened(LearnPages.LEARNING)));
    }

    @Test
    void aFingerReadsTheMonthsStoryToItsEnd() {
        try (TouchedStation station = at("introduction-lessons")) {
            open(station);
            station.touch("story-0");
            await().until(() -> TouchedStation.words("screen-story").contains("故事里的阿梅"));
            for (int leaf = 2; leaf <= 4; leaf++) {
                station.touch("action-main");
                String count = "第 " + leaf + " 页";
                await().until(() -> TouchedStation.words("screen-story").contains(count));
            }
            station.touch("action-main");
            await().until(() -> TouchedStation.shows("story-service"));
            assertThat(TouchedStation.words("screen-story")).contains("请记住", "《反家庭暴力法》第 2、13", "谁能帮您", "视频问律师");
        }
    }

    @Test
    void aFingerThatAnswersOtherwiseIsToldKindlyWhatIsRightAndWhy() {
        try (TouchedStation station = at("introduction-quiz")) {
            open(station);
            station.touch("answer-1");
            await().until(() -> TouchedStation.words("screen-quiz").contains("正确的是"));
            assertThat(TouchedStation.words("screen-quiz")).contains("为什么", "《反家庭暴力法》第 23、28 条");
            station.touch("action-main");
            await().until(() -> TouchedStation.words("screen-quiz").contains("第 2 题"));
            station.touch("answer-1");
            await().until(() -> TouchedStation.words("screen-quiz").contains("对了"));
        }
    }

    @Test
    void theWaitingStationSaysOneLineOfTheMonthAfterAnother() {
        MonthTheme march =
                LearnPages.LEARNING.theme(SampleVisits.NOW.toLocalDate()).orElseThrow();
        try (TouchedStation station = at("attract")) {
            assertThat(TouchedStation.words("screen-attract"))
                    .doesNotContain(march.title().chinese());
            OnFx.get(() -> {
                station.window().say(LearnPages.LEARNING);
                return true;
            });
            Set<String> said = new HashSet<>();
            for (int turn = 0; turn < march.lines().size() + march.stories().size(); turn++) {
                int before = said.size();
                await().until(() -> {
                    String words = TouchedStation.words("screen-attract");
                    march.lines().stream()
                            .map(line -> line.chinese())
                            .filter(words::contains)
                            .forEach(said::add);
                    LearnPages.LEARNING.storiesOf(march).stream()
                            .map(story -> story.summary().chinese())
                            .filter(words::contains)
                            .forEach(said::add);
                    return said.size() == before + 1;
                });
                station.pass(Duration.ofSeconds(12));
            }
            assertThat(TouchedStation.words("screen-attract")).contains("这个月", "点一下，开始");
        }
    }
}
