package fayi.hub.store;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what any node announces with NOTIFY, on a connection and a thread of its own. After a lost connection the listener
 * is told that it may have missed something. It never writes.
 */
public final class Notices implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String NAME = "hub-listener";

    private final Database database;
    private final Listener listener;
    private final EventLog log;
    private final Duration longestWait;
    private final Thread thread = new Thread(this::run, NAME);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Connection connection;

    /** Called on the listening thread; must not wait for anything. */
    public interface Listener {
        /** A ticket has new signals. */
        void signalled(String ticket);

        /** The queue has changed. */
        void queueChanged();

        /** Anything may have changed. */
        void listening();
    }

    /** Begins to listen. */
    public Notices(Database database, Listener listener, EventLog log) {
        this(database, listener, log, LONGEST_WAIT);
    }

    /** Begins to listen; a connection that was quiet for {@code longestWait} must prove within the same time that it lives. */
    Notices(Database database, Listener listener, EventLog log, Duration longestWait) {
        this.database = database;
        this.longestWait = longestWait;
        this.listener = listener;
        this.log = log;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (closing.getCount() > 0) {
            try {
                listen();
            } catch (SQLException lost) {
                if (closing.getCount() > 0) {
                    log.record(LogEvent.HUB_LISTENING_LOST, String.valueOf(lost.getSQLState()));
                }
            } catch (RuntimeException failure) {
                log.record(LogEvent.HUB_TASK_FAILED, "listener", EventLog.trace(failure));
            }
            try {
                if (closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection open = DriverManager.getConnection(database.address().url(), properties())) {
            connection = open;
            try (Statement statement = open.createStatement()) {
                statement.execute("LISTEN " + SignalStore.SIGNALS);
                statement.execute("LISTEN " + SignalStore.QUEUE);
            }
            listener.listening();
            // A connection whose server lost its power would be quiet for ever.
            open.setNetworkTimeout(Runnable::run, (int) longestWait.toMillis());
            PGConnection postgres = open.unwrap(PGConnection.class);
            while (closing.getCount() > 0) {
                PGNotification[] heard = postgres.getNotifications((int) longestWait.toMillis());
                hear(heard);
                if (heard.length == 0) {
                    try (Statement statement = open.createStatement()) {
                        statement.execute("SELECT 1");
                    }
                    // What came with the answer; waiting for it would leave it there.
                    hear(postgres.getNotifications());
                }
            }
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", database.address().user());
        properties.setProperty("password", database.address().password());
        // As pg_stat_activity names it, for whoever looks at the database.
        properties.setProperty("ApplicationName", NAME);
        return properties;
    }

    private void hear(PGNotification[] notices) {
        for (PGNotification notice : notices) {
            hear(notice);
        }
    }

    private void hear(PGNotification notice) {
        if (notice.getName().equals(SignalStore.SIGNALS)) {
            listener.signalled(notice.getParameter());
        } else {
            listener.queueChanged();
        }
    }

    /** Stops listening and waits until the thread has ended. */
    @Override
    public void close() throws InterruptedException {
        closing.countDown();
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException alreadyBroken) {
                // It is to be closed in any case, and the thread sees that it is.
                thread.interrupt();
            }
        }
        thread.join(LONGEST_WAIT.toMillis());
    }
}
