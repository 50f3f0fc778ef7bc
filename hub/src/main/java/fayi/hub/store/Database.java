package fayi.hub.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The hub's connections to its PostgreSQL database, with its tables up to date. It opens on threads of its own, so that
 * the rest of the hub can be put together meanwhile; whoever needs it earlier waits. Thread-safe.
 */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "fayi/hub/store/migration";
    /** The last migration; a database that has it is not given to Flyway, which costs half a second of every start. */
    private static final String NEWEST_VERSION = "4";

    private final HikariDataSource pool = new HikariDataSource();
    private final FutureTask<DatabaseServer> server;
    private final FutureTask<Jdbi> opening = new FutureTask<>(this::connect);

    private Database(Supplier<? extends DatabaseServer> starting) {
        server = new FutureTask<>(starting::get);
    }

    /** Begins to start {@code server}, to connect to it and to bring its tables up to date. */
    public static Database open(Supplier<? extends DatabaseServer> server) {
        Database database = new Database(server);
        begin(database.server, "hub-database-server");
        begin(database.opening, "hub-database");
        return database;
    }

    /**
     * Waits until it is open.
     *
     * @throws DatabaseUnavailableException when it cannot be used, with what to check
     */
    public void awaitOpen() {
        jdbi();
    }

    /** Whether the database answers now. */
    public boolean answers() {
        return jdbi().withHandle(handle ->
                handle.createQuery("SELECT 1").mapTo(Integer.class).one() == 1);
    }

    Jdbi jdbi() {
        return result(opening);
    }

    DatabaseAddress address() {
        return result(server).address();
    }

    private static void begin(FutureTask<?> task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof DatabaseUnavailableException unavailable) {
                throw unavailable;
            }
            throw new DatabaseUnavailableException("The database could not be opened", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while the database was opened", interrupted);
        }
    }

    private Jdbi connect() {
        // Made while the server starts; it connects when it is first used.
        Jdbi jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        DatabaseAddress address = address();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(address.connections());
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        pool.setPoolName("hub");
        // Seconds. A server that lost its power must not hold every request until the operating system gives up.
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        if (!isCurrent(jdbi)) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:" + MIGRATIONS)
                    .load()
                    .migrate();
        }
        return jdbi;
    }

    private static boolean isCurrent(Jdbi jdbi) {
        try {
            return jdbi.withHandle(handle -> {
                boolean known = handle.createQuery("SELECT to_regclass('flyway_schema_history') IS NOT NULL")
                        .mapTo(Boolean.class)
                        .one();
                return known
                        && handle.createQuery("""
                                        SELECT EXISTS (SELECT 1 FROM flyway_schema_history
                                        WHERE version = :version AND success)
                                        """)
                                .bind("version", NEWEST_VERSION)
                                .mapTo(Boolean.class)
                                .one();
            });
        } catch (RuntimeException failure) {
            throw new DatabaseUnavailableException(
                    "The database cannot be reached. Check --database, --database-user and FAYI_DATABASE_PASSWORD, and "
                            + "that the server runs.",
                    failure);
        }
    }

    /** Closes the connections, and ends the server if it is the hub's own. */
    @Override
    public void close() {
        try {
            // Waits for a start under way: a server half started would be left behind.
            DatabaseServer started = result(server);
            try {
                awaitOpen();
            } catch (DatabaseUnavailableException neverOpened) {
                // Whoever needed it has been told.
            } finally {
                pool.close();
                started.close();
            }
        } catch (DatabaseUnavailableException neverStarted) {
            pool.close();
        }
    }
}
