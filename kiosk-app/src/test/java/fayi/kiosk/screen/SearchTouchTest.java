package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchOutcome;
import fayi.kiosk.visit.Preferences;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the home screen to an article with a finger; what the laws answer is put in by hand. */
class SearchTouchTest {
    private final TouchedStation station = new TouchedStation(
            SampleVisits.at(Preferences.DEFAULT, new ServicePage.Home(), Dossier.EMPTY), new TypedLetters());

    @AfterEach
    void closeTheWindow() {
        station.close();
    }

    /** The newest thing that was looked for is answered. */
    private void answers(Class<? extends SearchEffect> asked, SearchOutcome outcome) {
        await().until(() ->
                newest().filter(one -> asked.isInstance(one.effect())).isPresent());
        station.happens(new Outcome.Searched(newest().orElseThrow().task(), outcome));
    }

    private Optional<Effect.Search> newest() {
        return station.effects().stream()
                .filter(Effect.Search.class::isInstance)
                .map(Effect.Search.class::cast)
                .reduce((earlier, later) -> later);
    }

    @Test
    void threeTouchesLeadToAQuestionAndOneMoreToWhatWasFound() {
        station.touch("entrance-everything");
        station.touch("group-study");
        station.touch("service-law-search");
        await().until(() -> TouchedStation.shows("screen-search-ask"));
        station.touch("key-mode");
        station.touch("key-a");
        station.touch("key-b");
        await().until(() -> TouchedStation.words("field").contains("ab"));
        station.touch("action-main");
        answers(SearchEffect.Find.class, new SearchOutcome.Answered(SampleLaws.found(), true));
        assertThat(((SearchEffect.Find) newest().orElseThrow().effect()).question())
                .isEqualTo("ab");
        await().until(() -> TouchedStation.shows("screen-search-results"));
        assertThat(TouchedStation.words("hit-1")).contains("《演示邻里法》第一千零四十三条", "菜地");
        assertThat(TouchedStation.words("hit-3")).contains("已被新法替代");

        station.touch("hit-1");
        answers(SearchEffect.Read.class, new SearchOutcome.Read(Optional.of(SampleLaws.reading(SampleLaws.NEW))));
        await().until(() -> TouchedStation.shows("screen-search-article"));
        assertThat(TouchedStation.allWords()).contains("现在有效", "按照当地市场价格计算", "不是法律意见");
        station.touch("action-back");
        await().until(() -> TouchedStation.shows("screen-search-results"));
        station.touch("action-back");
        await().until(() -> TouchedStation.words("field").contains("ab"));
    }
}
