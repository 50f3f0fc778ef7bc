package fayi.hub.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fayi.content.pack.PackTrust;
import fayi.hub.Hub;
import fayi.hub.HubSettings;
import fayi.hub.queue.QueueTimes;
import fayi.hub.store.DatabaseAddress;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** A node of the hub in this virtual machine, with the demonstration's lawyers and stations. */
public final class HubNode implements AutoCloseable {
    /** Short enough that a test may wait for them. */
    public static final QueueTimes QUICK = new QueueTimes(
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofSeconds(4),
            Duration.ofHours(1),
            Duration.ofMillis(200));

    private final Hub hub;
    private final Path data;
    private final DatabaseAddress database;
    private final TestClock clock;
    private final ListAppender<ILoggingEvent> events;

    private HubNode(Hub hub, Path data, DatabaseAddress database, TestClock clock, ListAppender<ILoggingEvent> events) {
        this.hub = hub;
        this.data = data;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** A node over a new database. */
    public static HubNode start() {
        return start(HubNode.QUICK, List.of(), Optional.empty());
    }

    /** A node over a new database, with these times and TURN servers. */
    public static HubNode start(QueueTimes times, List<String> turnUrls, Optional<String> turnSecret) {
        try {
            return start(
                    Files.createTempDirectory("hub-test-data"),
                    TestServer.newDatabase(),
                    new TestClock(),
                    times,
                    turnUrls,
                    turnSecret);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A node over a new database that takes packs of content. */
    public static HubNode start(PackTrust packTrust) {
        try {
            return start(
                    Files.createTempDirectory("hub-test-data"),
                    TestServer.newDatabase(),
                    new TestClock(),
                    QUICK,
                    List.of(),
                    Optional.empty(),
                    Optional.of(seeds()),
                    Optional.of(packTrust));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Another node over the same database and keys. */
    public HubNode another() {
        return start(data, database, clock, QUICK, List.of(), Optional.empty());
    }

    /** Another node over the same database and keys, started without the demonstration. */
    public HubNode anotherInTheField() {
        return start(data, database, clock, QUICK, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static HubNode start(
            Path data,
            DatabaseAddress database,
            TestClock clock,
            QueueTimes times,
            List<String> turnUrls,
            Optional<String> turnSecret) {
        return start(data, database, clock, times, turnUrls, turnSecret, Optional.of(seeds()), Optional.empty());
    }

    private static HubNode start(
            Path data,
            DatabaseAddress database,
            TestClock clock,
            QueueTimes times,
            List<String> turnUrls,
            Optional<String> turnSecret,
            Optional<Path> demonstration,
            Optional<PackTrust> packTrust) {
        Logger logger = (Logger) LoggerFactory.getLogger("fayi.hub.test." + data.getFileName());
        logger.setLevel(Level.INFO);
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        logger.addAppender(events);
        try {
            Hub hub = Hub.start(
                    new HubSettings(
                            "127.0.0.1",
                            0,
                            data,
                            Optional.of(database),
                            demonstration,
                            List.of(),
                            turnUrls,
                            turnSecret,
                            packTrust,
                            times),
                    new EventLog(logger),
                    clock);
            return new HubNode(hub, data, database, clock, events);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The demonstration's seeds, from wherever the test is run. */
    public static Path seeds() {
        Path here = Path.of("seeds/demonstration");
        return Files.isDirectory(here) ? here : Path.of("../seeds/demonstration");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + hub.port());
    }

    public Path data() {
        return data;
    }

    public DatabaseAddress database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }

    /** The lines logged so far. */
    public List<String> log() {
        return List.copyOf(events.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** A station of the demonstration, enrolled with the code that the hub wrote for it. */
    public StationClient station(String id) {
        try {
            StationClient station = new StationClient(address(), id, clock);
            station.enrol(Files.readString(data.resolve("enrolment").resolve(id + ".code"))
                    .strip());
            return station;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A lawyer of the demonstration, signed in. */
    public DeskClient desk(String account) {
        DeskClient desk = new DeskClient(address());
        desk.signInAsShown(account);
        return desk;
    }

    @Override
    public void close() {
        hub.close();
    }
}
