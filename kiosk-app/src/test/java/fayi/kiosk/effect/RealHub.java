package fayi.kiosk.effect;

import fayi.content.pack.PackTrust;
import fayi.hub.Hub;
import fayi.hub.HubSettings;
import fayi.hub.queue.QueueTimes;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The hub itself with its own PostgreSQL and the demonstration's people; it can be stopped and started on the same port. */
final class RealHub implements AutoCloseable {
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private final Path data;
    private final int port;
    private final Optional<PackTrust> packTrust;
    private @Nullable Hub running;

    RealHub(Path data) throws IOException {
        this(data, Optional.empty());
    }

    RealHub(Path data, Optional<PackTrust> packTrust) throws IOException {
        this.data = data;
        this.packTrust = packTrust;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    void start() throws IOException {
        QueueTimes times = new QueueTimes(
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofMinutes(3),
                Duration.ofHours(1),
                Duration.ofMillis(500));
        running = Hub.start(
                new HubSettings(
                        "127.0.0.1",
                        port,
                        data,
                        Optional.empty(),
                        Optional.of(Path.of("..", "seeds", "demonstration")),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        packTrust,
                        times),
                new EventLog(LoggerFactory.getLogger("fayi.hub")),
                CLOCK);
    }

    void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Path enrolmentCode(String station) {
        return data.resolve("enrolment").resolve(station + ".code");
    }

    @Override
    public void close() {
        stop();
    }
}
