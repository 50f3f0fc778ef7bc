package fayi.kiosk.hublink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.HotSpotDiagnosticMXBean;
import fayi.protocol.MatterHistory;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dump of the living objects holds after an exchange, while the link goes on. */
class HubLinkLeavesNothingTest {
    @TempDir
    Path data;

    @Test
    void neitherQuestionNorAnswerStaysInTheLivingHeap() throws Exception {
        // The peer is another process, so that only the station's side is searched.
        Process hub = HubProcess.start();
        try (var lines = hub.inputReader();
                HubLink link = StationFixture.link(address(lines), data, Clock.systemUTC(), StationFixture.TIMES)) {
            for (int visit = 0; visit < 3; visit++) {
                assertThat(link.track(new TrackRequest.ByIdNumber(planted("QUESTION", visit)))
                                .matters())
                        .hasSize(1);
            }
            assertThat(found("QUESTION")).isEmpty();
            assertThat(found("ANSWER")).isEmpty();
            link.iceServers();
        } finally {
            hub.destroy();
            await().until(() -> !hub.isAlive());
        }
    }

    /** Libraries may speak first. */
    private static URI address(BufferedReader lines) {
        return URI.create(lines.lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow());
    }

    private static String planted(String kind, int visit) {
        return new StringBuilder(kind).append("-planted-").append(visit).toString();
    }

    private List<String> found(String kind) throws IOException {
        Path dump = Files.createTempDirectory(data, "dump").resolve("living.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        String text = new String(Files.readAllBytes(dump), StandardCharsets.ISO_8859_1);
        String searched = new StringBuilder(kind).append("-planted-").toString();
        int at = text.indexOf(searched + "0");
        return at < 0 ? List.of() : List.of(text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100)));
    }

    /** A hub in a process of its own that answers with what it was asked. */
    static final class HubProcess {
        private HubProcess() {}

        static Process start() throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HubProcess.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        public static void main(String[] arguments) throws Exception {
            StandInHub hub = new StandInHub();
            hub.history = new TrackAnswer(List.of(new MatterHistory(
                    "FY20260301000001",
                    "legal-aid",
                    planted("ANSWER", 0),
                    planted("ANSWER", 0),
                    "received",
                    "七天内给您答复。",
                    LocalDate.parse("2026-03-08"),
                    List.of())));
            hub.start();
            System.out.println(hub.address());
            Thread.currentThread().join();
        }
    }
}
