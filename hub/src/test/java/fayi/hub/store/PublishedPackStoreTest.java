package fayi.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.TestServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublishedPackStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private static byte[] manifest(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aPackThatGaveWayWhileItsBytesWereLookedAtMakesTheOneInItsPlaceNotComplete() {
        DatabaseAddress address = TestServer.newDatabase();
        try (Database database = Database.open(() -> DatabaseServer.at(address))) {
            database.awaitOpen();
            PublishedPackStore store = new PublishedPackStore(database);
            store.offer(7, manifest("first"), new byte[0], NOW);
            store.offer(7, manifest("second"), new byte[0], NOW);

            assertThat(store.complete(7, manifest("first"))).isFalse();
            assertThat(store.newest()).isEmpty();

            assertThat(store.complete(7, manifest("second"))).isTrue();
            assertThat(store.newest().orElseThrow().manifest()).isEqualTo(manifest("second"));
        }
    }
}
