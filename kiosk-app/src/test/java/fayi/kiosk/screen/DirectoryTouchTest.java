package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.directory.DemonstrationDirectory;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A finger that looks for somebody in the directory. */
class DirectoryTouchTest {
    private static final Visit INTRODUCED =
            Objects.requireNonNull(SampleVisits.all(Preferences.DEFAULT).get("introduction-directory"));

    @Test
    void aFingerFindsALawyerAndPrintsTheCard() {
        try (TouchedStation station = new TouchedStation(INTRODUCED, new TypedLetters())) {
            station.touch("action-main");
            await().until(() -> station.effects().stream().anyMatch(Effect.Directory.class::isInstance));
            station.happens(new Outcome.Directory(
                    station.effects().get(0).task(), new DirectoryOutcome.Opened(DemonstrationDirectory.read())));
            station.touch("directory-people");
            station.touch("choice-any");
            await().until(() -> TouchedStation.words("screen-directory-choice").contains("为了什么事"));
            station.touch("choice-any");
            station.touch("page-next");
            await().until(() -> TouchedStation.words("screen-directory-list").contains("第 2 页"));
            station.touch("page-previous");
            await().until(() -> TouchedStation.words("screen-directory-list").contains("第 1 页"));
            station.touch("entry-1");
            await().until(() -> TouchedStation.shows("screen-directory-entry"));
            assertThat(TouchedStation.words("screen-directory-entry"))
                    .contains("演示律师二", "12348", "职业", "奖励和处罚", "受警告一次", "办什么业务", "社会服务", "信用");
            station.touch("print");
            await().until(() -> station.effects().stream()
                    .anyMatch(effect -> effect instanceof Effect.Directory asked
                            && asked.effect() instanceof DirectoryEffect.MakeCard));
            assertThat(station.touches()).contains(new Touch.Print());
        }
    }
}
