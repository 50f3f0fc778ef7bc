package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.catalogue.Service;
import fayi.content.text.LocalizedText;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.widget.Texts;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies under the camera. */
class PhotographingTouchTest {
    private static final String LIVE = Texts.in(Locale.SIMPLIFIED_CHINESE).get("photographing.live.title");

    private static TouchedStation camera(Dossier dossier) {
        TouchedStation station = new TouchedStation(
                SampleVisits.at(
                        Preferences.DEFAULT,
                        new PaperPage.Photographing(
                                SampleVisits.TASK, PaperPage.CameraPhase.LIVE, Optional.empty(), Optional.empty()),
                        dossier),
                new TypedLetters());
        await().until(() -> TouchedStation.allWords().contains(LIVE));
        return station;
    }

    @Test
    void whereNoListOfDocumentsTellsItThePageTellsWhatTheServiceAsksPeopleToBring() {
        Dossier dossier = SampleDossiers.applied();
        Service service = dossier.application().map(Application::service).orElseThrow();
        TouchedStation station = camera(dossier);
        String words = TouchedStation.allWords();
        station.close();
        assertThat(service.bring()).hasSizeGreaterThan(1);
        assertThat(words)
                .contains(service.bring().stream().map(LocalizedText::chinese).toList());
    }
}
