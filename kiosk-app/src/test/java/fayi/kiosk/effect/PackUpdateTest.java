package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.pack.PackException;
import fayi.content.pack.PackFolder;
import fayi.content.pack.PackKeys;
import fayi.content.pack.PackRefusal;
import fayi.content.pack.PackSignatures;
import fayi.content.pack.PackSource;
import fayi.content.pack.PackStore;
import fayi.content.pack.PackTrust;
import fayi.content.yaml.ContentException;
import fayi.kiosk.hublink.HubLink;
import fayi.protocol.PackAnswer;
import fayi.protocol.WireFormat;
import fayi.provisioning.Enrolment;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import fayi.provisioning.pack.PackHub;
import fayi.provisioning.pack.PackPublisher;
import fayi.provisioning.pack.PackUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office publishes at a real hub, a station fetches. */
class PackUpdateTest {
    private static final WireFormat FORMAT = new WireFormat();

    @TempDir
    private Path directory;

    private KeyPair keys;
    private PackTrust trust;
    private RealHub hub;
    private HubLink link;

    @BeforeEach
    void start() throws Exception {
        keys = PackKeys.create(directory.resolve("office.key"), directory.resolve("office.pub"));
        trust = new PackTrust("demonstration", List.of(keys.getPublic()), 1);
        hub = new RealHub(directory.resolve("hub"), Optional.of(trust));
        Path data = directory.resolve("station");
        StationIdentity identity = StationIdentity.openOrCreate("demo-1", data);
        KnownHubFile known = new KnownHubFile(data, FORMAT);
        new Enrolment(hub.address(), identity, known, FORMAT, RealHub.CLOCK)
                .enrol(Files.readString(hub.enrolmentCode("demo-1")));
        link = new HubLink(hub.address(), identity, known, FORMAT, RealHub.CLOCK);
    }

    @AfterEach
    void end() {
        link.close();
        hub.close();
    }

    private PackFolder build(Path tree, String word, String other) throws IOException, PackException {
        Path content = directory.resolve("content");
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(tree.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path catalogue = content.resolve("catalogue.yaml");
        Files.writeString(catalogue, Files.readString(catalogue).replaceFirst(word, other));
        return pack(content);
    }

    private PackFolder build(String word) throws IOException, PackException {
        Path content = directory.resolve("content");
        Files.createDirectories(content.resolve("papers"));
        Files.writeString(
                content.resolve("catalogue.yaml"),
                ("# 目录\n" + "一行字\n".repeat(300) + word + "\n" + "再一行\n".repeat(300)));
        Files.writeString(content.resolve("papers/a.html"), "<html/>");
        return pack(content);
    }

    private PackFolder pack(Path content) throws IOException, PackException {
        PackFolder folder = new PackFolder(directory.resolve("pack"));
        folder.build(
                content,
                "demonstration",
                OptionalLong.empty(),
                RealHub.CLOCK.instant(),
                RealHub.CLOCK.instant().plus(Duration.ofDays(9)));
        folder.sign(PackSignatures.NONE.signed(folder.manifestBytes(), keys.getPrivate(), keys.getPublic()));
        return folder;
    }

    private PackUpdate update(PackHub from, java.time.Clock clock) {
        return new PackUpdate(store(), trust, from, content -> {}, clock);
    }

    private PackStore store() {
        return new PackStore(directory.resolve("station/content"), trust);
    }

    @Test
    void aStationFetchesWhatWasPublishedAndForAChangedWordAlmostNothing() throws Exception {
        new PackPublisher(hub.address(), FORMAT).publish(build("旧"));
        PackStore.Held first = update(link.packs(), RealHub.CLOCK).run().orElseThrow();
        assertThat(new PackSource(store(), first.manifest())
                        .read("catalogue.yaml")
                        .orElse(""))
                .contains("旧");

        new PackPublisher(hub.address(), FORMAT).publish(build("新词"));
        Counting counting = new Counting(link.packs());
        PackStore.Held second = update(counting, RealHub.CLOCK).run().orElseThrow();

        assertThat(second.manifest().counter()).isEqualTo(2);
        assertThat(new PackSource(store(), second.manifest())
                        .read("catalogue.yaml")
                        .orElse(""))
                .contains("新词");
        assertThat(counting.bytes.get()).isLessThan(800);
        assertThat(update(link.packs(), RealHub.CLOCK).run()).isEmpty();
    }

    @Test
    void aChangedWordInAllTheContentThereIsCostsAThousandBytes() throws Exception {
        Path tree = Path.of("../content/src/main/resources/fayi/content");
        new PackPublisher(hub.address(), FORMAT).publish(build(tree, "一般 20 分钟左右", "一般 20 分钟左右"));
        update(link.packs(), RealHub.CLOCK).run();
        new PackPublisher(hub.address(), FORMAT).publish(build(tree, "一般 20 分钟左右", "一般 25 分钟左右"));
        Counting counting = new Counting(link.packs());

        update(counting, RealHub.CLOCK).run();

        assertThat(counting.bytes.get()).isLessThan(1_500);
    }

    @Test
    void aLineThatBreaksAtAnyAnswerLeavesTheOldPackAndTheNextLookFinishes() throws Exception {
        new PackPublisher(hub.address(), FORMAT).publish(build("旧"));
        update(link.packs(), RealHub.CLOCK).run();
        new PackPublisher(hub.address(), FORMAT).publish(build("新词"));

        assertThatThrownBy(
                        () -> update(new Breaking(link.packs()), RealHub.CLOCK).run())
                .isInstanceOf(IOException.class);
        assertThat(store().openNewestWhole().orElseThrow().manifest().counter()).isEqualTo(1);

        assertThat(update(link.packs(), RealHub.CLOCK)
                        .run()
                        .orElseThrow()
                        .manifest()
                        .counter())
                .isEqualTo(2);
    }

    @Test
    void aPackThatWasDamagedOnTheDiskIsFetchedAgain() throws Exception {
        new PackPublisher(hub.address(), FORMAT).publish(build("旧"));
        damage(update(link.packs(), RealHub.CLOCK).run().orElseThrow());

        PackStore.Held again = reading(link.packs()).run().orElseThrow();

        assertThat(again.manifest().counter()).as("with none before it").isEqualTo(1);
        new PackPublisher(hub.address(), FORMAT).publish(build("新词"));
        damage(update(link.packs(), RealHub.CLOCK).run().orElseThrow());
        assertThat(store().openNewestWhole().orElseThrow().manifest().counter()).isEqualTo(1);

        again = reading(link.packs()).run().orElseThrow();

        assertThat(again.manifest().counter()).as("with one before it").isEqualTo(2);
        assertThat(store().openNewestWhole().orElseThrow().manifest().counter()).isEqualTo(2);
        assertThat(reading(link.packs()).run()).isEmpty();
    }

    /** As a bad sector does: the same length, other bytes. */
    private void damage(PackStore.Held held) throws IOException {
        Path file = store().path(held.manifest().find("catalogue.yaml").orElseThrow());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private PackUpdate reading(PackHub from) {
        return new PackUpdate(store(), trust, from, content -> content.read("catalogue.yaml"), RealHub.CLOCK);
    }

    @Test
    void bytesThatWereForgedOnTheWayAreRefusedAndTheOldPackStays() throws Exception {
        new PackPublisher(hub.address(), FORMAT).publish(build("旧"));

        assertThatThrownBy(
                        () -> update(new Forging(link.packs()), RealHub.CLOCK).run())
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PackRefusal.TAMPERED));
        assertThat(store().openNewestWhole()).isEmpty();
    }

    @Test
    void aPackWhoseContentCannotBeReadIsNeverServedAlsoNotAfterARestart() throws Exception {
        new PackPublisher(hub.address(), FORMAT).publish(build("旧"));
        update(link.packs(), RealHub.CLOCK).run();
        new PackPublisher(hub.address(), FORMAT).publish(build("坏"));
        PackUpdate checking = new PackUpdate(
                store(),
                trust,
                link.packs(),
                content -> {
                    if (content.read("catalogue.yaml").orElse("").contains("坏")) {
                        throw new ContentException("catalogue.yaml", 302, "this is no service", "Remove it.");
                    }
                },
                RealHub.CLOCK);

        assertThatThrownBy(checking::run).isInstanceOf(ContentException.class);
        assertThat(store().openNewestWhole().orElseThrow().manifest().counter()).isEqualTo(1);
        assertThat(store().seen()).isEqualTo(1);
    }

    @Test
    void aPackWhoseTimeIsOverIsNotTakenByAStation() throws Exception {
        new PackPublisher(hub.address(), FORMAT).publish(build("旧"));
        java.time.Clock later = java.time.Clock.offset(RealHub.CLOCK, Duration.ofDays(10));

        assertThatThrownBy(() -> update(link.packs(), later).run())
                .isInstanceOfSatisfying(
                        PackException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PackRefusal.EXPIRED));
    }

    /** Counts what comes over the line. */
    private record Counting(PackHub hub, AtomicLong bytes) implements PackHub {
        Counting(PackHub hub) {
            this(hub, new AtomicLong());
        }

        @Override
        public Optional<PackAnswer> newest(long have) throws IOException, InterruptedException {
            Optional<PackAnswer> answer = hub.newest(have);
            answer.ifPresent(pack -> bytes.addAndGet(FORMAT.write(pack).length));
            return answer;
        }

        @Override
        public byte[] piece(String sha256, long from, Optional<String> base) throws IOException, InterruptedException {
            byte[] piece = hub.piece(sha256, from, base);
            bytes.addAndGet(piece.length);
            return piece;
        }
    }

    /** Gives the manifest and then breaks. */
    private record Breaking(PackHub hub) implements PackHub {
        @Override
        public Optional<PackAnswer> newest(long have) throws IOException, InterruptedException {
            return hub.newest(have);
        }

        @Override
        public byte[] piece(String sha256, long from, Optional<String> base) throws IOException {
            throw new IOException("the line broke");
        }
    }

    /** Changes one byte of each piece. */
    private record Forging(PackHub hub) implements PackHub {
        @Override
        public Optional<PackAnswer> newest(long have) throws IOException, InterruptedException {
            return hub.newest(have);
        }

        @Override
        public byte[] piece(String sha256, long from, Optional<String> base) throws IOException, InterruptedException {
            byte[] piece = hub.piece(sha256, from, base);
            piece[piece.length / 2] ^= 1;
            return piece;
        }
    }
}
