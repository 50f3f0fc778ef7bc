package fayi.hub;

import fayi.hub.queue.QueueTimes;
import fayi.hub.store.DatabaseUnavailableException;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The hub's command: runs a node until it is told to end; its subcommands add stations and lawyers. */
@Command(
        name = "hub",
        description = "Runs the hub, and prints READY and its address when it serves.",
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    /** Days and deadlines are those of the people who are served. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EventLog log;
    private final Clock clock;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--port", defaultValue = "8080", description = "0 for any free one.")
    private int port;

    @Option(names = "--bind", defaultValue = "127.0.0.1", description = "The address to listen on.")
    private String bind = "127.0.0.1";

    @Option(
            names = "--demonstration",
            paramLabel = "SEEDS_DIR",
            description = "Loads invented lawyers and stations with published passwords. Never in the field.")
    private @Nullable Path demonstration;

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(names = "--stun-url", paramLabel = "stun:HOST:PORT")
    private @Nullable List<String> stunUrls;

    @Option(names = "--turn-url", paramLabel = "turn:HOST:PORT")
    private @Nullable List<String> turnUrls;

    @Option(names = "--turn-secret-file", description = "Holds the secret that the TURN servers share with the hub.")
    private @Nullable Path turnSecretFile;

    private Main(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Runs the command that {@code arguments} name. */
    public static void main(String[] arguments) {
        EventLog log = LogOutput.open();
        Clock clock = Clock.system(ZONE);
        int exit = new CommandLine(new Main(log, clock))
                .addSubcommand(new CommandLine(new StationCommand(log, clock)))
                .addSubcommand(new CommandLine(new LawyerCommand(log)))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
                .execute(arguments);
        System.exit(exit);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Hub hub = Hub.start(settings(), log, clock);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                hub.close();
                            } finally {
                                ended.countDown();
                            }
                        },
                        "hub-end"));
        System.out.println("READY http://" + bind + ":" + hub.port() + "/");
        ended.await();
        return 0;
    }

    private HubSettings settings() throws IOException {
        Optional<String> turnSecret = turnSecretFile == null
                ? Optional.empty()
                : Optional.of(Files.readString(turnSecretFile).strip());
        if (turnUrls != null && turnSecret.isEmpty()) {
            throw new IOException("--turn-url needs --turn-secret-file: TURN servers serve nobody without credentials");
        }
        return new HubSettings(
                bind,
                port,
                data.data(),
                data.database(),
                Optional.ofNullable(demonstration),
                stunUrls == null ? List.of() : stunUrls,
                turnUrls == null ? List.of() : turnUrls,
                turnSecret,
                packs.trust(),
                QueueTimes.usual());
    }

    private static int explain(Exception failure) throws Exception {
        if (failure instanceof IOException || failure instanceof DatabaseUnavailableException) {
            System.err.println(failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
