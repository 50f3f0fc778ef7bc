package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.interview.Answer;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.widget.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finger says where somebody lives. */
class PlaceTouchTest {
    private TouchedStation station;

    @BeforeEach
    void askForTheAddress() {
        station = new TouchedStation(
                SampleVisits.at(
                        Preferences.DEFAULT,
                        new InterviewPage.Asking(Optional.empty()),
                        SampleMatters.at("mediation-request", new Answer.Text("13800000000"))),
                new TypedLetters());
    }

    @AfterEach
    void closeTheWindow() {
        station.close();
    }

    private void answered(Answer.Place place) {
        station.touch("action-main");
        await().until(() -> station.touches().contains(new Touch.Reply("address", place)));
    }

    @Test
    void theCardsAddressIsTakenWithOneTouch() {
        await().until(() -> TouchedStation.shows("place-edit"));
        answered(new Answer.Place(List.of(), SampleDossiers.person().facts().address()));
    }

    @Test
    void whoLivesElsewhereChoosesFromListsAndWritesTheRest() {
        station.touch("place-elsewhere");
        for (int area = 0; area < 5; area++) {
            station.touch("place-1");
        }
        station.touch("key-mode");
        station.touch("key-a");
        answered(new Answer.Place(List.of("四川省", "演示市", "演示县", "演示镇", "演示社区"), "a"));
    }

    @Test
    void theCardIsNotSaidToNameAPlaceThatThePersonChooses() {
        String fromCard = Texts.in(Locale.SIMPLIFIED_CHINESE).get("asking.from-card");
        await().until(() -> TouchedStation.allWords().contains(fromCard));
        station.touch("place-elsewhere");
        await().until(() -> TouchedStation.shows("place-write"));
        assertThat(TouchedStation.allWords()).doesNotContain(fromCard);
        station.touch("place-1");
        await().until(() -> TouchedStation.allWords().contains("四川省"));
        assertThat(TouchedStation.allWords()).doesNotContain(fromCard);
        station.touch("action-back");
        station.touch("action-back");
        await().until(() -> TouchedStation.shows("place-edit"));
        assertThat(TouchedStation.allWords()).contains(fromCard);
    }

    @Test
    void theWayBackLeadsThroughTheListsToTheAddressThatStoodThere() {
        station.touch("place-elsewhere");
        station.touch("place-1");
        await().until(() -> TouchedStation.allWords().contains("四川省"));
        station.touch("action-back");
        station.touch("action-back");
        await().until(() -> TouchedStation.shows("place-edit"));
        assertThat(TouchedStation.allWords())
                .contains(SampleDossiers.person().facts().address());
    }
}
