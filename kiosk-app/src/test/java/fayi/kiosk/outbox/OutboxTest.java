package fayi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.StandInHub;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Seal;
import fayi.protocol.WireFormat;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outbox with the real link over a real socket. */
class OutboxTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private final UUID key = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private final byte[] sealed = new byte[300_000];
    private final StandInHub hub = new StandInHub().start();

    @TempDir
    Path data;

    private HubLink link;
    private Outbox outbox;

    @BeforeEach
    void open() throws Exception {
        new Random(3).nextBytes(sealed);
        WireFormat format = new WireFormat();
        StationIdentity identity = StationIdentity.openOrCreate("demonstration-1", data);
        link = new HubLink(hub.address(), identity, new KnownHubFile(data, format), format, Clock.systemUTC());
        outbox = reopened();
    }

    @AfterEach
    void close() throws Exception {
        outbox.close();
        link.close();
        hub.close();
    }

    private Outbox reopened() throws OutboxException {
        Outbox opened = Outbox.open(data, "demonstration-1", link::submit);
        link.onReachability(reachable -> {
            if (reachable) {
                opened.wake();
            }
        });
        return opened;
    }

    private void put(UUID submission, byte[] payload) throws OutboxException {
        outbox.put(submission, outbox.nextLocalNumber(TODAY), payload, Instant.EPOCH);
    }

    private boolean isEmpty() throws OutboxException {
        return outbox.pending() == 0;
    }

    @Test
    void whatIsPutIsDeliveredAndItsReceiptTold() throws Exception {
        Map<UUID, MatterReceipt> told = new ConcurrentHashMap<>();
        outbox.onDelivered(told::put);
        put(key, sealed);
        await().until(this::isEmpty);
        assertThat(hub.uploaded(key)).isEqualTo(sealed);
        await().until(() -> told.containsKey(key));
        assertThat(outbox.receipt(key)).contains(told.get(key));
    }

    @Test
    void whatIsPutWithoutAHubIsDeliveredOnceWhenItIsBack() throws Exception {
        hub.stop();
        put(key, sealed);
        put(new UUID(4, 4), sealed);
        outbox.close();
        outbox = reopened();
        assertThat(outbox.pending()).isEqualTo(2);
        assertThat(outbox.receipt(key)).isEmpty();
        hub.start();
        await().until(this::isEmpty);
        assertThat(hub.matters()).hasSize(2);
        assertThat(hub.matters().get(key)).isEqualTo(outbox.receipt(key).orElseThrow());
    }

    @Test
    void aHubThatRestartsInTheMiddleGetsOneMatter() throws Exception {
        hub.piecesUntilStop.set(2);
        put(key, sealed);
        await().until(() -> hub.piecesUntilStop.get() < 0);
        assertThat(outbox.pending()).isEqualTo(1);
        hub.stop();
        hub.failing = request -> false;
        hub.start();
        await().until(this::isEmpty);
        assertThat(hub.uploaded(key)).isEqualTo(sealed);
        assertThat(hub.matters()).hasSize(1);
    }

    @Test
    void aRefusedSubmissionStaysAndDoesNotHoldUpTheOthers() throws Exception {
        hub.refusesSubmissions = true;
        put(key, sealed);
        await().until(() -> outbox.refused() == 1);
        hub.refusesSubmissions = false;
        put(new UUID(4, 4), sealed);
        await().until(() -> outbox.receipt(new UUID(4, 4)).isPresent());
        assertThat(outbox.pending()).isEqualTo(1);
        outbox.close();
        outbox = reopened();
        await().until(this::isEmpty);
        assertThat(hub.matters()).hasSize(2);
    }

    @Test
    void aStationThatIsNotKnownYetKeepsEverythingUntilItIs() throws Exception {
        hub.knowsTheStation = false;
        put(key, sealed);
        await().until(() -> hub.asked.contains("POST /api/token"));
        assertThat(outbox.pending()).isEqualTo(1);
        hub.knowsTheStation = true;
        outbox.wake();
        await().until(this::isEmpty);
    }

    @Test
    void localNumbersAreNeverGivenTwice() throws Exception {
        String first = outbox.nextLocalNumber(TODAY);
        assertThat(first).isEqualTo("LATION1-20260301-001");
        outbox.close();
        outbox = reopened();
        assertThat(outbox.nextLocalNumber(TODAY)).endsWith("-20260301-002");
        assertThat(outbox.nextLocalNumber(TODAY.plusDays(1))).endsWith("-20260302-001");
    }

    @Test
    void theDiskHoldsNothingThatCanBeRead() throws Exception {
        hub.stop();
        byte[] payload = "演示工人 511300000000000000 13800000000".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] closed = new Seal(hub.keys().publicKeyset()).seal(key, payload);
        put(key, closed);
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(bytes(file))
                        .doesNotContain(latin("演示工人"))
                        .doesNotContain("511300000000000000")
                        .doesNotContain("13800000000"));
        assertThat(hub.keys().open(key, closed)).isEqualTo(payload);
    }

    @Test
    void afterTheDeliveryNoneOfItsBytesAreOnTheDisk() throws Exception {
        hub.stop();
        put(key, sealed);
        String part = new String(sealed, 150_000, 24, StandardCharsets.ISO_8859_1);
        assertThat(files()).anySatisfy(file -> assertThat(bytes(file)).contains(part));
        hub.start();
        await().until(this::isEmpty);
        outbox.close();
        assertThat(files()).allSatisfy(file -> assertThat(bytes(file)).doesNotContain(part));
        outbox = reopened();
    }

    @Test
    void onlyTheStationsAccountReadsTheFiles() throws Exception {
        put(key, sealed);
        assertThat(files().stream().filter(file -> file.getFileName().toString().startsWith("outbox")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void aDatabaseThatIsNoneIsToldWithItsRemedy() throws Exception {
        Path other = data.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("outbox.db"), "this is not a database, it is a long enough text to be none");
        assertThatThrownBy(() -> Outbox.open(other, "demonstration-1", link::submit))
                .isInstanceOf(OutboxException.class)
                .hasMessageContaining("outbox.db")
                .hasMessageContaining("keep the file");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(data)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static String bytes(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
