package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.signature.Stroke;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.visit.Preferences;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A finger that signs in the station's window. */
class SigningTouchTest {
    private final TouchedStation station = new TouchedStation(
            Objects.requireNonNull(SampleVisits.all(Preferences.DEFAULT).get("showing-form")), new TypedLetters());

    @AfterEach
    void closeTheWindow() {
        station.close();
    }

    private Handwriting written() {
        return station.visit()
                .dossier()
                .application()
                .map(Application::handwriting)
                .orElse(Handwriting.NONE);
    }

    private void write() {
        int before = written().strokes().size();
        station.dragFrom("signing-field", 60);
        await().until(() -> written().strokes().size() == before + 1);
    }

    @Test
    void aFingerSignsWritesAgainAndIsDone() {
        station.touch("sign");
        await().until(() -> TouchedStation.shows("signing-field"));
        assertThat(TouchedStation.shows("action-main")).isFalse();
        write();
        Stroke stroke = written().strokes().get(0);
        assertThat(stroke.size()).isGreaterThan(3);
        assertThat(stroke.x()[0]).isBetween(7_900, 8_100);
        assertThat(stroke.y()[0]).isBetween(3_900, 4_100);
        assertThat(stroke.y()[stroke.size() - 1]).isGreaterThan(5_000);
        assertThat(stroke.millis()).isSorted();
        station.touch("write-again");
        await().until(() -> written().strokes().isEmpty());
        write();
        write();
        station.touch("action-main");
        await().until(() -> station.visit().page() instanceof PaperPage.MakingForm);
        assertThat(station.effects())
                .filteredOn(Effect.SignForm.class::isInstance)
                .singleElement()
                .satisfies(asked -> {
                    assertThat(((Effect.SignForm) asked).handwriting().strokes())
                            .hasSize(2);
                });
    }

    @Test
    void whatIsWrittenSurvivesAnotherTextSizeAndLanguage() {
        station.touch("sign");
        write();
        station.touch("bar-text-size");
        await().until(() -> TouchedStation.words("bar-text-size").contains("大字"));
        station.touch("bar-language");
        await().until(() -> TouchedStation.words("bar-language").contains("中文"));
        assertThat(written().strokes()).hasSize(1);
        write();
        assertThat(written().strokes()).hasSize(2);
    }

    @Test
    void strokesOnThePadAndOnTheScreenMakeOneSignature() {
        station.touch("sign");
        await().until(() -> station.effects().stream().anyMatch(Effect.HearPad.class::isInstance));
        Effect hear = station.effects().stream()
                .filter(Effect.HearPad.class::isInstance)
                .findFirst()
                .orElseThrow();
        station.happens(new Outcome.PadHeard(hear.task(), true));
        await().until(() -> TouchedStation.allWords().contains("手写板"));
        station.happens(new Outcome.PadWritten(
                hear.task(),
                new Stroke(new int[] {0, 900}, new int[] {0, 900}, new float[] {0.2f, 0.9f}, new int[] {0, 90}),
                1));
        await().until(() -> written().strokes().size() == 1);
        write();
        assertThat(written().onPad()).isTrue();
    }
}
