package fayi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.hublink.Backoff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class OutboxPropertyTest {
    /** What may happen to a station and its hub. */
    enum Event {
        PUT,
        PUT_AGAIN,
        RESTART,
        HUB_GOOD,
        HUB_LOSES_ANSWERS,
        HUB_DOWN,
        WAKE
    }

    @Property(tries = 60)
    void whateverHappensNothingIsLostAndNothingDoubled(@ForAll @Size(max = 25) List<Event> events) throws Exception {
        Path data = Files.createTempDirectory("outbox");
        ForgetfulHub hub = new ForgetfulHub();
        Map<UUID, byte[]> accepted = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>();
        Outbox outbox = open(data, hub);
        try {
            for (Event event : events) {
                switch (event) {
                    case PUT -> {
                        UUID key = new UUID(1, accepted.size());
                        byte[] sealed = sealed(accepted.size());
                        numbers.add(outbox.nextLocalNumber(LocalDate.parse("2026-03-01")));
                        outbox.put(key, numbers.get(numbers.size() - 1), sealed, Instant.EPOCH);
                        accepted.put(key, sealed);
                    }
                    case PUT_AGAIN -> {
                        for (UUID key : accepted.keySet()) {
                            numbers.add(outbox.nextLocalNumber(LocalDate.parse("2026-03-01")));
                            outbox.put(key, numbers.get(numbers.size() - 1), sealed(99), Instant.EPOCH);
                        }
                    }
                    case RESTART -> {
                        outbox.close();
                        outbox = open(data, hub);
                    }
                    case HUB_GOOD -> hub.day(ForgetfulHub.Day.GOOD);
                    case HUB_LOSES_ANSWERS -> hub.day(ForgetfulHub.Day.ANSWER_LOST);
                    case HUB_DOWN -> hub.day(ForgetfulHub.Day.DOWN);
                    case WAKE -> outbox.wake();
                }
            }
            hub.day(ForgetfulHub.Day.GOOD);
            outbox.wake();
            Outbox last = outbox;
            await().until(() -> last.pending() == 0);
            assertThat(hub.matters().keySet()).containsExactlyElementsOf(accepted.keySet());
            for (UUID key : accepted.keySet()) {
                assertThat(hub.matters().get(key)).isEqualTo(accepted.get(key));
                assertThat(outbox.receipt(key)).contains(ForgetfulHub.receipt(key));
            }
            assertThat(numbers).doesNotHaveDuplicates();
        } finally {
            outbox.close();
            delete(data);
        }
    }

    private static Outbox open(Path data, ForgetfulHub hub) throws OutboxException {
        Backoff impatient = new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), new Random(1));
        return Outbox.open(data, "demonstration-1", hub, impatient);
    }

    private static byte[] sealed(int seed) {
        byte[] bytes = new byte[2_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
