package fayi.hub.desk;

import fayi.hub.Hub;
import fayi.hub.HubSettings;
import fayi.hub.queue.QueueTimes;
import fayi.hub.store.DatabaseAddress;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.TestServer;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * A real hub with enough invented lawyers that each test has its own, since a one-time code works once. It can be ended and
 * started again as in an update.
 */
final class HubForDesks implements AutoCloseable {
    static final String STATION = "demo-1";
    static final String STATION_NAME = "演示乡公共法律服务站";
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private final Path directory;
    private final DatabaseAddress database = TestServer.newDatabase();
    private final StationClient station;
    private final int port;
    private Hub hub;

    /** With the accounts {@code lawyer1} to {@code lawyer<lawyers>}. */
    HubForDesks(Path directory, int lawyers) throws IOException {
        this.directory = directory;
        Path seeds = Files.createDirectories(directory.resolve("seeds"));
        StringBuilder text = new StringBuilder("lawyers:\n");
        for (int number = 1; number <= lawyers; number++) {
            text.append("""
                      - account: lawyer%1$d
                        password: demonstration-%1$d
                        totpSecret: MRSW233OON2HEYLUNFXW4LLMMF3XSZLS
                        name: 演示律师%1$d
                        office: 演示律师事务所
                        licence: 演示-%1$d
                        skills: []
                        scope: {tier: city, place: 演示市}
                    """.formatted(number));
        }
        Files.writeString(seeds.resolve("lawyers.yaml"), text);
        Files.writeString(seeds.resolve("stations.yaml"), """
                stations:
                  - id: %s
                    name: %s
                    township: 演示乡
                    county: 演示县
                    city: 演示市
                """.formatted(STATION, STATION_NAME));
        hub = start(0);
        port = hub.port();
        station = new StationClient(URI.create("http://127.0.0.1:" + port), STATION, CLOCK);
        station.enrol(Files.readString(directory.resolve("data/enrolment/" + STATION + ".code"))
                .strip());
    }

    private Hub start(int port) throws IOException {
        return Hub.start(
                new HubSettings(
                        "127.0.0.1",
                        port,
                        directory.resolve("data"),
                        Optional.of(database),
                        Optional.of(directory.resolve("seeds")),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        QueueTimes.usual()),
                new EventLog(LoggerFactory.getLogger(HubForDesks.class)),
                CLOCK);
    }

    /** Where the browser finds it: a secure context, since it is this machine. */
    String address() {
        return "http://localhost:" + port;
    }

    /** The one station there is, enrolled. */
    StationClient station() {
        return station;
    }

    void stop() {
        hub.close();
    }

    void startAgain() throws IOException {
        hub = start(port);
    }

    @Override
    public void close() {
        hub.close();
    }
}
