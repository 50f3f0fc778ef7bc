package fayi.hub;

import fayi.hub.demonstration.Demonstration;
import fayi.hub.demonstration.DemonstrationRoutes;
import fayi.hub.desk.Consultations;
import fayi.hub.desk.DeskGuard;
import fayi.hub.desk.DeskRoutes;
import fayi.hub.desk.DeskSocketRoutes;
import fayi.hub.desk.SessionRoutes;
import fayi.hub.desk.SignIn;
import fayi.hub.matter.MatterCipher;
import fayi.hub.matter.TrackRoutes;
import fayi.hub.matter.Tracking;
import fayi.hub.pack.PackRoutes;
import fayi.hub.pack.Packs;
import fayi.hub.queue.QueueWatch;
import fayi.hub.queue.TicketRoutes;
import fayi.hub.queue.Tickets;
import fayi.hub.security.HubKeys;
import fayi.hub.security.PasswordDigest;
import fayi.hub.signal.IceConfiguration;
import fayi.hub.signal.QueueListeners;
import fayi.hub.signal.SignalRoutes;
import fayi.hub.signal.SignalSockets;
import fayi.hub.station.RequestLimit;
import fayi.hub.station.StationGuard;
import fayi.hub.station.StationRoutes;
import fayi.hub.station.Stations;
import fayi.hub.store.Database;
import fayi.hub.store.DatabaseServer;
import fayi.hub.store.EmbeddedDatabase;
import fayi.hub.store.KeyCheckStore;
import fayi.hub.store.Notices;
import fayi.hub.submission.SubmissionRoutes;
import fayi.hub.submission.Submissions;
import fayi.hub.taken.TakenPages;
import fayi.hub.taken.TakenRoutes;
import fayi.hub.unfinished.UnfinishedInterviews;
import fayi.hub.unfinished.UnfinishedRoutes;
import fayi.hub.web.Failures;
import fayi.hub.web.Gate;
import fayi.hub.web.Messages;
import fayi.hub.web.Routes;
import fayi.hub.web.SecurityHeaders;
import fayi.hub.web.WebServer;
import fayi.protocol.Paths;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One running node of the hub: its parts put together, and ended in the opposite order. */
public final class Hub implements AutoCloseable {
    private static final Duration TRACK_WINDOW = Duration.ofMinutes(5);
    private static final int TRACKS_A_WINDOW = 60;
    private static final Duration TAKE_WINDOW = Duration.ofMinutes(10);
    private static final int TAKES_A_WINDOW = 60;
    /** More than a station's people take along in a day; less than would fill a disk. */
    private static final long MOST_TAKEN = 256L * 1024 * 1024;

    private static final Duration CODE_WINDOW = Duration.ofMinutes(15);
    private static final int CODES_A_WINDOW = 10;
    private static final Duration TIDY_EVERY = Duration.ofMinutes(1);
    /** A station offers again every few minutes: what has not come on for so long comes no more. */
    private static final Duration KEEP_UNFINISHED = Duration.ofDays(30);

    private final HubSettings settings;
    private final EventLog log;
    private final Clock clock;

    private final Parts parts = new Parts();
    private int port;

    private Hub(HubSettings settings, EventLog log, Clock clock) {
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Starts a node; when it returns, the node serves.
     *
     * @param clock in the time zone of the hub's dates
     * @throws IOException when keys or demonstration data cannot be read or written
     * @throws fayi.hub.store.DatabaseUnavailableException when the database cannot be used
     */
    public static Hub start(HubSettings settings, EventLog log, Clock clock) throws IOException {
        Hub hub = new Hub(settings, log, clock);
        try {
            hub.assemble();
        } catch (IOException | RuntimeException failure) {
            hub.close();
            throw failure;
        }
        log.record(LogEvent.HUB_STARTED, hub.port);
        return hub;
    }

    /** The port on which it serves. */
    public int port() {
        return port;
    }

    private void assemble() throws IOException {
        // The database, the keys and the web server each take most of a second: side by side.
        Optional<DatabaseServer> known = settings.database().map(DatabaseServer::at);
        Database database = parts.add(Database.open(() ->
                known.orElseGet(() -> EmbeddedDatabase.start(settings.data().resolve("database"), log))));
        Ahead<HubKeys> keysAhead =
                new Ahead<>(() -> HubKeys.openOrCreate(settings.data().resolve("keys"), log));
        WireFormat format = new WireFormat();
        serve(database, keysAhead.get(), Stores.over(database, format), format);
    }

    private void serve(Database database, HubKeys keys, Stores stores, WireFormat format) throws IOException {
        Gate gate = new Gate();
        Messages messages = new Messages(format);
        MatterCipher cipher = new MatterCipher(keys.columns(), format);
        PasswordDigest passwords = new PasswordDigest();
        Stations stations = new Stations(stores.stations(), keys, log, clock);
        StationGuard guard = new StationGuard(stations);
        Tracking tracking = new Tracking(stores.matters(), keys.persons(), stores.audit(), clock);
        Tickets tickets = new Tickets(
                stores.tickets(), stores.presence(), stores.sessions(), cipher, settings.times(), log, clock);
        QueueListeners queueListeners = new QueueListeners(stores.sessions(), clock);
        SignalSockets sockets = new SignalSockets(
                stores.signals(), stores.presence(), queueListeners, format, settings.times(), log, clock);
        IceConfiguration ice =
                new IceConfiguration(settings.stunUrls(), settings.turnUrls(), settings.turnSecret(), clock);
        SignIn signIn =
                new SignIn(stores.lawyers(), stores.sessions(), stores.audit(), passwords, keys.columns(), log, clock);
        DeskGuard deskGuard = new DeskGuard(signIn);
        Consultations consultations =
                new Consultations(tickets, stores.tickets(), stores.matters(), tracking, cipher, stores.audit(), clock);

        TakenPages takenPages = new TakenPages(
                stores.takenPages(),
                new RequestLimit(stores.counts(), log, clock, "take-along", TAKES_A_WINDOW, TAKE_WINDOW),
                MOST_TAKEN,
                clock);

        UnfinishedInterviews unfinished = new UnfinishedInterviews(
                stores.unfinished(),
                keys,
                new RequestLimit(stores.counts(), log, clock, "set-aside", TAKES_A_WINDOW, TAKE_WINDOW),
                new RequestLimit(stores.counts(), log, clock, "resume", CODES_A_WINDOW, CODE_WINDOW),
                clock);

        List<Routes> routes = new ArrayList<>(List.of(
                new Failures(messages, log),
                gate,
                new SecurityHeaders(),
                health -> health.get(Paths.HEALTH, request -> request.status(database.answers() ? 200 : 503)),
                new StationRoutes(stations, messages),
                new SubmissionRoutes(
                        new Submissions(stores.uploads(), stores.audit(), keys, cipher, format, log, clock),
                        guard,
                        messages),
                new TrackRoutes(
                        tracking,
                        guard,
                        new RequestLimit(stores.counts(), log, clock, "track", TRACKS_A_WINDOW, TRACK_WINDOW),
                        messages),
                new TicketRoutes(tickets, stores.ratings(), guard, messages, clock),
                new SignalRoutes(sockets, tickets, ice, guard, messages),
                new PackRoutes(new Packs(stores.packs(), settings.packTrust(), log, clock), guard, messages),
                new TakenRoutes(takenPages, guard, messages),
                new UnfinishedRoutes(unfinished, guard, messages),
                new SessionRoutes(signIn, deskGuard, messages, clock),
                new DeskRoutes(tickets, consultations, ice, deskGuard, messages, clock),
                new DeskSocketRoutes(sockets, queueListeners, consultations, deskGuard)));
        Optional<Demonstration> demonstration = demonstration(stores);
        demonstration.ifPresent(shown -> routes.add(new DemonstrationRoutes(shown, messages)));
        parts.add(sockets);
        // Listens early, because that takes long, and lets nobody in before all is checked.
        int listening = parts.add(new WebServer(routes)).start(settings.bind(), settings.port());

        database.awaitOpen();
        new KeyCheckStore(database).require(keys.thumbprint());
        if (demonstration.isPresent()) {
            demonstration.get().load(stations, settings.data().resolve("enrolment"), passwords, keys.columns(), log);
        } else {
            stores.lawyers().closeDemonstration();
        }
        parts.add(new Notices(database, sockets, log));
        RecurringTasks tasks = parts.add(new RecurringTasks(log));
        Duration lookEvery = settings.times().lookEvery();
        tasks.every(lookEvery, "presence", sockets::renew);
        tasks.every(
                lookEvery, "queue", new QueueWatch(stores.presence(), stores.signals(), settings.times(), log, clock));
        tasks.every(TIDY_EVERY, "tidy", () -> {
            stores.stations().forgetAssertions(clock.instant());
            stores.sessions().forgetEnded(clock.instant());
            stores.uploads().forgetUnfinished(clock.instant().minus(KEEP_UNFINISHED));
            takenPages.tidy();
            unfinished.tidy();
        });
        port = listening;
        gate.open();
    }

    private Optional<Demonstration> demonstration(Stores stores) throws IOException {
        Optional<Path> seeds = settings.demonstration();
        return seeds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Demonstration(seeds.get(), stores.lawyers(), stores.stations(), clock));
    }

    /** Ends in order: no new requests first, the database last. */
    @Override
    public void close() {
        @Nullable RuntimeException failure = parts.close();
        log.record(LogEvent.HUB_STOPPED);
        if (failure != null) {
            throw failure;
        }
    }
}
