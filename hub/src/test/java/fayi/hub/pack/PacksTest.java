package fayi.hub.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.pack.PackException;
import fayi.content.pack.PackFile;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackPiece;
import fayi.content.pack.PackSignatures;
import fayi.content.pack.PackTrust;
import fayi.content.pack.Patch;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Wire;
import fayi.protocol.PackAnswer;
import fayi.protocol.PackOffer;
import fayi.protocol.PackState;
import fayi.protocol.Paths;
import fayi.protocol.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacksTest {
    private static final WireFormat FORMAT = new WireFormat();

    private final KeyPair signer = pair();
    private final HubNode hub = HubNode.start(new PackTrust("demonstration", List.of(signer.getPublic()), 1));
    private final StationClient station = hub.station("demo-1");

    @AfterAll
    void end() {
        hub.close();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] manifest(long counter, Map<String, byte[]> files) {
        Instant now = Instant.now(hub.clock()).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        List<PackFile> listed = files.entrySet().stream()
                .map(file -> new PackFile(file.getKey(), Samples.sha256(file.getValue()), file.getValue().length))
                .toList();
        return new PackManifest("demonstration", counter, now, now.plus(Duration.ofDays(30)), listed).bytes();
    }

    private Reply offer(byte[] manifest, KeyPair by) {
        PackSignatures signatures = PackSignatures.NONE.signed(manifest, by.getPrivate(), by.getPublic());
        return Wire.send(
                hub.address(), "POST", Paths.PACK, Map.of(), FORMAT.write(new PackOffer(manifest, signatures.bytes())));
    }

    private Reply put(byte[] bytes, long from, int length, long counter) {
        byte[] piece = java.util.Arrays.copyOfRange(bytes, (int) from, (int) from + length);
        return put(Samples.sha256(bytes), piece, from, counter);
    }

    private Reply put(String sha256, byte[] piece, long from, long counter) {
        String path = Paths.PACK_OBJECT.replace("{sha256}", sha256) + "?from=" + from + "&counter=" + counter;
        return Wire.send(hub.address(), "PUT", path, Map.of("Content-Type", "application/octet-stream"), piece);
    }

    private byte[] fetch(byte[] wanted, String base, byte[] older) throws PackException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < wanted.length) {
            String path =
                    Paths.PACK_OBJECT.replace("{sha256}", Samples.sha256(wanted)) + "?from=" + bytes.size() + base;
            bytes.writeBytes(PackPiece.unpack(station.get(path).bytes(), bytes.size(), older));
        }
        return bytes.toByteArray();
    }

    private static byte[] text(int lines, String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(i * 7919L % 9973)
                    .append(" 第")
                    .append(i)
                    .append("行 ")
                    .append(i == lines / 2 ? word : "字")
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSignedPackIsOfferedToStationsOnceAllItsBytesAreHere() throws PackException {
        byte[] large = new byte[300_000];
        new Random(20261125).nextBytes(large);
        Map<String, byte[]> files = Map.of("a.yaml", text(8000, "旧"), "index.bin", large, "empty", new byte[0]);
        byte[] manifest = manifest(10, files);

        PackState begun = offer(manifest, signer).as(PackState.class);
        assertThat(begun.complete()).isFalse();
        assertThat(begun.missing()).hasSize(2);
        assertThat(station.get(Paths.PACK + "?have=0").status()).isEqualTo(204);

        for (byte[] file : files.values()) {
            for (int from = 0; from < file.length; from += PackPiece.LONGEST) {
                int length = Math.min(PackPiece.LONGEST, file.length - from);
                assertThat(put(file, from, length, 10).status()).isEqualTo(204);
                // The same once more does no harm: it is told how far the hub is.
                assertThat(put(file, from, length, 10).response().headers().firstValue("Upload-Offset"))
                        .contains(Long.toString(from + length));
            }
        }
        assertThat(offer(manifest, signer).as(PackState.class).complete()).isTrue();

        PackAnswer answer = station.get(Paths.PACK + "?have=0").as(PackAnswer.class);
        assertThat(Patch.apply(new byte[0], answer.manifest(), answer.size())).isEqualTo(manifest);
        assertThat(fetch(large, "", new byte[0])).isEqualTo(large);

        byte[] changed = text(8000, "一个新词");
        byte[] next = manifest(11, Map.of("a.yaml", changed, "index.bin", large));
        offer(next, signer);
        put(changed, 0, PackPiece.LONGEST, 11);
        put(changed, PackPiece.LONGEST, changed.length - PackPiece.LONGEST, 11);
        assertThat(offer(next, signer).as(PackState.class).complete()).isTrue();

        PackAnswer delta = station.get(Paths.PACK + "?have=10").as(PackAnswer.class);
        assertThat(Patch.apply(manifest, delta.manifest(), delta.size())).isEqualTo(next);
        byte[] old = files.getOrDefault("a.yaml", new byte[0]);
        assertThat(fetch(changed, "&base=" + Samples.sha256(old), old)).isEqualTo(changed);
        assertThat(station.get(Paths.PACK + "?have=11").status()).isEqualTo(204);
        assertThat(offer(manifest, signer).as(PackState.class).complete()).isTrue();
        assertThat(offer(manifest(9, files), signer).problem().text()).contains("counter");
    }

    @Test
    void aPackThatAStrangerSignedIsRefusedAndItsBytesAreNotTaken() {
        byte[] file = text(10, "字");
        byte[] manifest = manifest(20, Map.of("a.yaml", file));

        assertThat(offer(manifest, pair()).problem().id()).isEqualTo("pack-refused");
        assertThat(put(file, 0, file.length, 20).problem().id()).isEqualTo("pack-object-unwanted");
        assertThat(hub.log()).anyMatch(event -> event.contains("pack-refused"));
    }

    @Test
    void bytesThatAreNotThoseOfTheManifestAreDroppedAndAskedForAgain() {
        byte[] file = text(10, "字");
        byte[] manifest = manifest(30, Map.of("b.yaml", file));
        offer(manifest, signer);

        put(Samples.sha256(file), new byte[file.length], 0, 30);
        PackState again = offer(manifest, signer).as(PackState.class);

        assertThat(again.complete()).isFalse();
        assertThat(again.missing()).containsExactly(Samples.sha256(file));
        assertThat(put(Samples.sha256(file), new byte[file.length + 1], 0, 30).status())
                .isEqualTo(413);
    }

    @Test
    void aPackOfAsManyFilesAsAPackMayHaveCanBePublished() {
        Instant now = Instant.now(hub.clock()).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        List<PackFile> files = IntStream.range(0, 20_000)
                .mapToObj(number -> new PackFile("p".repeat(80) + number, String.format("%064x", number), 1))
                .toList();
        byte[] manifest = new PackManifest("demonstration", 40, now, now.plus(Duration.ofDays(30)), files).bytes();

        PackState begun = offer(manifest, signer).as(PackState.class);

        assertThat(begun.missing()).hasSize(1000);
    }

    @Test
    void offersThatNeverEndFillNoMemoryAndAreForgottenWithTheirLine() throws IOException {
        byte[] manifest = manifest(60, Map.of("a.yaml", text(10, "字")));
        String head = "POST " + Paths.PACK + " HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000000\r\n\r\n{";
        List<Socket> endless = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                Socket line = new Socket(hub.address().getHost(), hub.address().getPort());
                endless.add(line);
                line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }
            await().until(() -> offer(manifest, signer).status() == 503);
        } finally {
            for (Socket line : endless) {
                line.close();
            }
        }

        await().until(() -> offer(manifest, signer).status() == 200);
    }

    @Test
    void whatIsNoOfferIsToldSo() {
        for (String body : List.of("{}", "{\"manifest\":\"\"}")) {
            Reply reply = Wire.send(hub.address(), "POST", Paths.PACK, Map.of(), body.getBytes(StandardCharsets.UTF_8));

            assertThat(reply.status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void onlyStationsFetchPacks() {
        assertThat(Wire.send(hub.address(), "GET", Paths.PACK + "?have=0", Map.of(), null)
                        .status())
                .isEqualTo(401);
    }
}
