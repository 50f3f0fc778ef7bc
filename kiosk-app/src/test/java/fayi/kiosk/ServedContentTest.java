package fayi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.pack.PackTrust;
import fayi.protocol.PackAnswer;
import fayi.protocol.log.EventLog;
import fayi.provisioning.CallSettings;
import fayi.provisioning.IdleTimes;
import fayi.provisioning.LawSettings;
import fayi.provisioning.ScreenSettings;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.pack.PackHub;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ServedContentTest {
    @TempDir
    private Path data;

    private StationConfiguration station() throws Exception {
        PackTrust trust = new PackTrust(
                "demonstration",
                List.of(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()),
                1);
        return new StationConfiguration(
                "demo-1",
                "演示乡公共法律服务站",
                "演示乡",
                URI.create("http://127.0.0.1:9"),
                data,
                Optional.empty(),
                Optional.of(trust),
                LawSettings.in(data.resolve("laws")),
                Map.of(),
                new ScreenSettings(ScreenSettings.Orientation.PORTRAIT, false, 1080, 1920),
                new CallSettings(CallSettings.Sound.NONE, CallSettings.Turn.HUB),
                IdleTimes.usual());
    }

    @Test
    void whatAnswersInTheHubsPlaceEndsNoLookingForPacks() throws Exception {
        EventLog log = new EventLog(LoggerFactory.getLogger(ServedContentTest.class));
        ServedContent served =
                ServedContent.open(station(), new Demonstration(Optional.empty()), Clock.systemUTC(), log);
        SomethingElse other = new SomethingElse(new CompletableFuture<>());

        try (AutoCloseable looking = served.fetchFrom(other, content -> {})) {
            assertThat(looking).isNotNull();
            Thread asking = other.asked().get(10, TimeUnit.SECONDS);
            await().until(() -> asking.getState() == Thread.State.TIMED_WAITING || !asking.isAlive());

            assertThat(asking.isAlive()).as("it waits for its next look").isTrue();
        }
    }

    /** Gives what no hub gives. */
    private record SomethingElse(CompletableFuture<Thread> asked) implements PackHub {
        @Override
        public Optional<PackAnswer> newest(long have) {
            asked.complete(Thread.currentThread());
            throw new IllegalStateException("this is no pack");
        }

        @Override
        public byte[] piece(String sha256, long from, Optional<String> base) {
            return new byte[0];
        }
    }
}
