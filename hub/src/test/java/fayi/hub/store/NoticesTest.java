package fayi.hub.store;

import static org.awaitility.Awaitility.await;

import fayi.hub.testkit.FreezingLine;
import fayi.hub.testkit.TestServer;
import fayi.protocol.log.EventLog;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NoticesTest {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void aDatabaseThatLostItsPowerWithoutAWordIsNoticedAndHeardAgain() throws Exception {
        DatabaseAddress direct = TestServer.newDatabase();
        URI server = URI.create(direct.url().substring("jdbc:".length()));
        try (FreezingLine line = new FreezingLine(server.getPort())) {
            DatabaseAddress address = new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:" + line.port() + server.getPath(),
                    direct.user(),
                    direct.password(),
                    direct.connections());
            try (Database database = Database.open(() -> DatabaseServer.at(address));
                    Notices notices = new Notices(database, new Ears(), log(), QUIET)) {
                // Else its tables would still be laid out when the line freezes, and that waits for a minute.
                database.awaitOpen();
                await().atMost(PATIENCE).until(() -> heard.contains("listening"));
                announce(direct, "before");
                await().atMost(PATIENCE).until(() -> heard.contains("before"));
                heard.clear();
                line.freezeWhatIsOpen();
                await().atMost(PATIENCE).until(() -> heard.contains("listening"));
                announce(direct, "after");
                await().atMost(PATIENCE).until(() -> heard.contains("after"));
            }
        }
    }

    private static void announce(DatabaseAddress address, String ticket) {
        TestServer.execute(address, "SELECT pg_notify('" + SignalStore.SIGNALS + "', '" + ticket + "')");
    }

    private static EventLog log() {
        return new EventLog(LoggerFactory.getLogger(NoticesTest.class));
    }

    private final class Ears implements Notices.Listener {
        @Override
        public void signalled(String ticket) {
            heard.add(ticket);
        }

        @Override
        public void queueChanged() {
            heard.add("queue");
        }

        @Override
        public void listening() {
            heard.add("listening");
        }
    }
}
