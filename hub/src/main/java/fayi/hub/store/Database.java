package fayi.hub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The hub's connections to its PostgreSQL database, with its tables up to date. Thread-safe. */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "fayi/hub/store/migration";
    /** The last migration; a database that has it is not given to Flyway, which costs half a second of every start. */
    private static final String NEWEST_VERSION = "1";

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
    }

    /**
     * Connects and brings the tables up to date.
     *
     * @throws DatabaseUnavailableException when there is no such database, with what to check
     */
    public static Database open(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(address.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setPoolName("hub");
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException failure) {
            throw new DatabaseUnavailableException(
                    "The database cannot be reached. Check --database, --database-user and FAYI_DATABASE_PASSWORD, and "
                            + "that the server runs.",
                    failure);
        }
        Database database = new Database(pool);
        try {
            database.migrate();
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
        return database;
    }

    /** Whether the database answers now. */
    public boolean answers() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one() == 1);
    }

    Jdbi jdbi() {
        return jdbi;
    }

    private void migrate() {
        if (!isCurrent()) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:" + MIGRATIONS)
                    .load()
                    .migrate();
        }
    }

    private boolean isCurrent() {
        return jdbi.withHandle(handle -> {
            boolean known = handle.createQuery("SELECT to_regclass('flyway_schema_history') IS NOT NULL")
                    .mapTo(Boolean.class)
                    .one();
            return known
                    && handle.createQuery(
                                    "SELECT EXISTS (SELECT 1 FROM flyway_schema_history WHERE version = :version AND success)")
                            .bind("version", NEWEST_VERSION)
                            .mapTo(Boolean.class)
                            .one();
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
