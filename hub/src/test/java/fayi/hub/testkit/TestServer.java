package fayi.hub.testkit;

import fayi.hub.store.DatabaseAddress;
import fayi.hub.store.EmbeddedDatabase;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL server for all tests of a virtual machine; each asks for a database of its own. */
public final class TestServer {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private TestServer() {}

    private static final class Holder {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            try {
                EmbeddedDatabase server = EmbeddedDatabase.start(
                        Files.createTempDirectory("hub-test-database"),
                        new EventLog(LoggerFactory.getLogger(TestServer.class)));
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A new, empty database. */
    public static DatabaseAddress newDatabase() {
        String name = "test_" + NUMBERS.incrementAndGet();
        execute(Holder.SERVER.address(), "CREATE DATABASE " + name);
        return Holder.SERVER.address(name);
    }

    /** Runs one statement that answers nothing. */
    public static void execute(DatabaseAddress address, String sql) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
