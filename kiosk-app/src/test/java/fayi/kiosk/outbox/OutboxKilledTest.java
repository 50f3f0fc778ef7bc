package fayi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.StandInHub;
import fayi.protocol.WireFormat;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Really kills a station's process, again and again, while it accepts and delivers. */
class OutboxKilledTest {
    private final StandInHub hub = new StandInHub().start();

    @TempDir
    Path data;

    @Test
    void whatWasKeptBeforeTheKillIsDeliveredOnceAndNoNumberComesTwice() throws Exception {
        List<String> kept = new ArrayList<>();
        for (int kill = 0; kill < 4; kill++) {
            kept.addAll(keptUntilKilled(5 + 3 * kill));
        }
        WireFormat format = new WireFormat();
        StationIdentity identity = StationIdentity.openOrCreate("demonstration-1", data);
        KnownHubFile known = new KnownHubFile(data, format);
        try (HubLink link = new HubLink(hub.address(), identity, known, format, Clock.systemUTC());
                Outbox outbox = Outbox.open(data, "demonstration-1", link::submit)) {
            await().until(() -> outbox.pending() == 0);
            List<UUID> keys = kept.stream()
                    .map(line -> UUID.fromString(line.split(" ", -1)[0]))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(20);
            assertThat(hub.matters().keySet()).containsAll(keys);
            // At each kill one may have been kept whose line was not printed.
            assertThat(hub.matters().size()).isBetween(keys.size(), keys.size() + 4);
            assertThat(kept.stream().map(line -> line.split(" ", -1)[1])).doesNotHaveDuplicates();
        } finally {
            hub.close();
        }
    }

    private List<String> keptUntilKilled(int count) throws IOException, InterruptedException {
        Process station = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutboxVictim.class.getName(),
                        data.toString(),
                        hub.address().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> kept = new ArrayList<>();
        try (BufferedReader lines = station.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.add(line);
                if (kept.size() == count) {
                    // Not the process itself: that would close the stream with lines still unread.
                    station.toHandle().destroyForcibly();
                }
            }
        }
        station.waitFor();
        return kept;
    }
}
