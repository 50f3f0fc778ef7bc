package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.interview.Answer;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Preferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finger names the other side, one thing after another. */
class PartiesTouchTest {
    private TouchedStation station;

    @BeforeEach
    void askForTheOtherSide() {
        Dossier asked = SampleMatters.at(
                "mediation-request", new Answer.Text("13800000000"), new Answer.Place(List.of(), "演示村1组"));
        station = new TouchedStation(
                SampleVisits.at(Preferences.DEFAULT, new InterviewPage.Asking(Optional.empty()), asked),
                new TypedLetters());
    }

    @AfterEach
    void closeTheWindow() {
        station.close();
    }

    private void type(String letters) {
        station.touch("key-mode");
        for (char letter : letters.toCharArray()) {
            station.touch("key-" + letter);
        }
    }

    /** Until the label of the field that is asked for stands on the screen. */
    private static void asked(String label) {
        await().until(() -> TouchedStation.allWords().contains(label));
    }

    @Test
    void aCompanyIsNamedAnotherIsBegunAndGivenUpAndTheFirstIsTheAnswer() {
        station.touch("kind-company");
        asked("单位名称");
        station.touch("action-main");
        asked("请写上名字。");
        type("ab");
        station.touch("action-main");
        asked("电话");
        station.touch("action-main");
        asked("地址");
        station.touch("action-main");
        await().until(() -> TouchedStation.shows("party-add"));
        assertThat(TouchedStation.allWords()).contains("1. ab");

        station.touch("party-add");
        station.touch("kind-person");
        asked("姓名");
        station.touch("action-back");
        await().until(() -> TouchedStation.shows("kind-person"));
        station.touch("action-back");
        await().until(() -> TouchedStation.shows("party-add"));

        station.touch("action-main");
        await().until(() -> TouchedStation.shows("question-kind"));
        assertThat(station.touches())
                .contains(new Touch.Reply(
                        "opponents",
                        new Answer.Parties(List.of(new Party(Party.Kind.COMPANY, Map.of(PartyField.NAME, "ab"))))));
    }

    @Test
    void whatIsNamedOutlivesAnotherTextSizeAndCanBeRemoved() {
        station.touch("kind-person");
        asked("姓名");
        type("ab");
        station.touch("bar-text-size");
        await().until(() -> TouchedStation.shows("party-remove-0"));
        assertThat(TouchedStation.allWords()).contains("1. ab");

        station.touch("party-remove-0");
        await().until(() -> !TouchedStation.shows("party-remove-0"));
        station.touch("action-main");

        await().until(() -> TouchedStation.shows("question-opponents"));
        assertThat(station.visit().page()).isInstanceOf(InterviewPage.Asking.class);
    }
}
