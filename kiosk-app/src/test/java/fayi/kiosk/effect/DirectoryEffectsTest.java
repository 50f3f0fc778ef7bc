package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry;
import fayi.kiosk.directory.DemonstrationDirectory;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory needs no hub and no device but the printer. */
class DirectoryEffectsTest {
    @TempDir
    Path data;

    @Test
    void theDirectoryIsOpenedAndAnEntrysCardIsOnePage() throws Exception {
        URI nowhere = URI.create("http://127.0.0.1:9");
        try (StationUnderTest station = new StationUnderTest(nowhere, data, new StationUnderTest.Wishes())) {
            Outcome.Directory opened = station.run(
                    new Effect.Directory(station.next(), new DirectoryEffect.Open()), Outcome.Directory.class);
            // The program comes without a list of people: an office brings its own.
            assertThat(((DirectoryOutcome.Opened) opened.outcome()).directory()).isEqualTo(Directory.EMPTY);
            DirectoryEntry entry =
                    DemonstrationDirectory.read().find("demo-notary").orElseThrow();
            Effect card = new Effect.Directory(
                    station.next(), new DirectoryEffect.MakeCard(entry, Locale.SIMPLIFIED_CHINESE));
            Outcome.PaperMade made = station.run(card, Outcome.PaperMade.class);
            assertThat(made.paper().pages()).isEqualTo(1);
            assertThat(card.toString()).doesNotContain("演示");
        }
    }
}
