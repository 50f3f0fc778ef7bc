package fayi.hub;

import fayi.hub.store.Database;
import fayi.hub.store.DatabaseAddress;
import fayi.hub.store.DatabaseServer;
import fayi.hub.store.EmbeddedDatabase;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a hub keeps what it keeps: the same options for running one and for adding to it. */
final class DataOptions {
    private static final String PASSWORD_VARIABLE = "FAYI_DATABASE_PASSWORD";
    private static final int CONNECTIONS = 16;

    // Not required of picocli: it would ask for it before a subcommand as well.
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keys, enrolment codes and, without --database, the database.")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "JDBC_URL",
            description = "A PostgreSQL database; its password stands in " + PASSWORD_VARIABLE + ".")
    private @Nullable String database;

    @Option(names = "--database-user", paramLabel = "USER", defaultValue = "fayi", description = "Its user.")
    private String databaseUser = "fayi";

    Path data() throws IOException {
        if (data == null) {
            throw new IOException("--data DIR is missing: the directory of the hub's keys and, without --database, its "
                    + "database");
        }
        return data.toAbsolutePath().normalize();
    }

    Optional<DatabaseAddress> database() {
        String password = Optional.ofNullable(System.getenv(PASSWORD_VARIABLE)).orElse("");
        return Optional.ofNullable(database).map(url -> new DatabaseAddress(url, databaseUser, password, CONNECTIONS));
    }

    /** Opens the database of a hub, whether or not it runs, for one command; what was opened is added to {@code parts}. */
    Database open(Parts parts, EventLog log) throws IOException {
        Path directory = data().resolve("database");
        Optional<DatabaseAddress> address = database();
        if (address.isEmpty()) {
            address = EmbeddedDatabase.running(directory);
        }
        Optional<DatabaseServer> known = address.map(DatabaseServer::at);
        return parts.add(Database.open(() -> known.orElseGet(() -> EmbeddedDatabase.start(directory, log))));
    }
}
