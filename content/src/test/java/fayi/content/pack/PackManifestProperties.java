package fayi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackManifestProperties {
    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("manifests") PackManifest manifest) throws PackException {
        assertThat(PackManifest.read(manifest.bytes())).isEqualTo(manifest);
    }

    @Property(tries = 500)
    void aManifestOfWhichOneByteIsOtherIsAnotherManifestOrNone(
            @ForAll("manifests") PackManifest manifest, @ForAll int place, @ForAll byte value) {
        byte[] bytes = manifest.bytes();
        int index = Math.floorMod(place, bytes.length);
        byte before = bytes[index];
        bytes[index] = value;
        Throwable refused = catchThrowable(
                () -> assertThat(PackManifest.read(bytes).equals(manifest)).isEqualTo(before == value));
        if (refused != null) {
            assertThat(refused).isInstanceOf(PackException.class);
        }
    }

    @Property(tries = 300)
    void bytesOfAnyKindAreReadOrRefused(@ForAll byte[] bytes) {
        assertThat(catchThrowable(() -> PackManifest.read(bytes))).isInstanceOf(PackException.class);
    }

    @Test
    void aManifestThatSaysTheSameInAnotherOrderIsRefused() {
        String text =
                "fayi-pack 1\nname demonstration\ncounter 1\nmade 2026-11-25T02:00:00Z\nexpires 2027-11-25T02:00:00Z\n"
                        + "file " + "0".repeat(64) + " 1 b\nfile " + "0".repeat(64) + " 1 a\n";

        assertThatThrownBy(() -> PackManifest.read(text.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("the one way");
    }

    @Test
    void aPathThatWouldLeaveThePackIsNamedWithItsLine() {
        for (String path :
                List.of("../x", "a/../b", "/etc/passwd", "a//b", "a/", ".hidden", "a\\b", "a\u202eb", "a b")) {
            String text = "fayi-pack 1\nname demonstration\ncounter 1\nmade 2026-11-25T02:00:00Z\n"
                    + "expires 2027-11-25T02:00:00Z\nfile " + "0".repeat(64) + " 1 " + path + "\n";

            assertThatThrownBy(() -> PackManifest.read(text.getBytes(StandardCharsets.UTF_8)))
                    .as(path)
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("manifest:6");
        }
    }

    @Provide
    Arbitrary<PackManifest> manifests() {
        Arbitrary<String> part = Arbitraries.of("laws", "民法典", "𠮷", "catalogue.yaml", "a-b_c", "9");
        Arbitrary<String> path = part.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("/", parts));
        Arbitrary<String> digest =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        Arbitrary<PackFile> file = Combinators.combine(
                        path, digest, Arbitraries.longs().between(0, PackFile.LARGEST))
                .as(PackFile::new);
        Arbitrary<List<PackFile>> files = file.list().ofMaxSize(8).uniqueElements(PackFile::path);
        Arbitrary<Instant> made = Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(
                        Arbitraries.of("demonstration", "leshan", "a1-b"),
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        made,
                        Arbitraries.longs().between(1, 100_000_000L),
                        files)
                .as((name, counter, from, life, held) ->
                        new PackManifest(name, counter, from, from.plusSeconds(life), held));
    }
}
