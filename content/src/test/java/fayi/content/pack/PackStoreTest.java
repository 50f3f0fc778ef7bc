package fayi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private final Signers signers = Signers.of(1);
    private final PackTrust trust = signers.trust("demonstration", 1);

    @TempDir
    private Path directory;

    private static Map<String, String> files(long counter) {
        Map<String, String> files = new TreeMap<>();
        files.put("catalogue.yaml", "of pack " + counter);
        files.put("same.yaml", "the same in all");
        for (int i = 0; i < 20; i++) {
            files.put("papers/" + i + ".html", (counter + " " + i + " ").repeat(2000));
        }
        return files;
    }

    /** Puts all files of a pack into {@code store} and makes it current. */
    static PackStore.Held take(PackStore store, Signers signers, long counter, Instant now)
            throws PackException, IOException {
        Map<String, String> texts = files(counter);
        PackManifest manifest = new PackManifest(
                "demonstration",
                counter,
                NOW,
                NOW.plus(Duration.ofDays(30)),
                texts.entrySet().stream()
                        .map(entry -> new PackFile(
                                entry.getKey(), Digest.sha256(utf8(entry.getValue())), utf8(entry.getValue()).length))
                        .toList());
        for (PackFile file : store.missing(manifest)) {
            store.put(file, utf8(texts.getOrDefault(file.path(), "")));
        }
        return store.take(manifest.bytes(), signers.sign(manifest.bytes(), 1), now);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private PackStore store() {
        return new PackStore(directory, trust);
    }

    @Test
    void aPackIsReadAgainAfterARestartAndItsFilesAreItsOwn() throws Exception {
        take(store(), signers, 1, NOW);
        take(store(), signers, 2, NOW);

        PackStore.Held held = store().openNewestWhole().orElseThrow();

        assertThat(held.manifest().counter()).isEqualTo(2);
        assertThat(new PackSource(store(), held.manifest()).read("catalogue.yaml"))
                .contains("of pack 2");
        assertThat(new PackSource(store(), held.manifest()).read("../seen")).isEmpty();
        assertThat(new PackSource(store(), held.manifest()).file("../seen")).isEmpty();
        assertThat(new PackSource(store(), held.manifest())
                        .file("catalogue.yaml")
                        .orElseThrow())
                .as("what is too large to be held is read where it lies")
                .hasContent(new PackSource(store(), held.manifest())
                        .read("catalogue.yaml")
                        .orElseThrow());
    }

    @Test
    void aPackWhoseFileWasChangedOnTheDiskGivesWayToTheOneBefore() throws Exception {
        take(store(), signers, 1, NOW);
        PackStore.Held second = take(store(), signers, 2, NOW);
        PackFile changed = second.manifest().find("catalogue.yaml").orElseThrow();
        Files.writeString(store().path(changed), "of pack X");

        assertThat(store().openNewestWhole().orElseThrow().manifest().counter()).isEqualTo(1);
        assertThat(store().seen()).isEqualTo(2);
    }

    @Test
    void aManifestThatWasChangedOnTheDiskIsNoPack() throws Exception {
        take(store(), signers, 1, NOW);
        Path manifest = directory.resolve("packs/1/manifest");
        Files.writeString(manifest, Files.readString(manifest).replace("expires 2026", "expires 2099"));

        assertThat(store().openNewestWhole()).isEmpty();
    }

    @Test
    void anOlderPackIsRefusedEvenWhenAllOfItWasRemoved() throws Exception {
        take(store(), signers, 5, NOW);
        Files.delete(directory.resolve("current"));

        PackException refused = catchThrowableOfType(PackException.class, () -> take(store(), signers, 4, NOW));

        assertThat(refused.refusal()).isEqualTo(PackRefusal.OLDER);
    }

    @Test
    void bytesThatAreNotThoseOfTheManifestAreNeverKept() {
        PackFile file = new PackFile("a", Digest.sha256(utf8("right")), 5);

        PackException refused = catchThrowableOfType(PackException.class, () -> store().put(file, utf8("wrong")));

        assertThat(refused.refusal()).isEqualTo(PackRefusal.TAMPERED);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whatTwoPacksShareIsFetchedOnceAndWhatNoneNeedsIsRemoved() throws Exception {
        take(store(), signers, 1, NOW);
        PackStore.Held second = take(store(), signers, 2, NOW);
        PackStore.Held third = take(store(), signers, 3, NOW);

        assertThat(store().missing(second.manifest())).isEmpty();
        assertThat(PackDifference.between(second.manifest(), third.manifest()).changed())
                .doesNotContain("same.yaml")
                .hasSize(21);
        try (Stream<Path> kept = Files.walk(directory.resolve("objects"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(21 + 21 + 1);
        }
        assertThat(directory.resolve("packs/1")).doesNotExist();
    }

    @Test
    void aStoreThatIsKilledAtAnyMomentStartsWithAWholePack() throws Exception {
        take(store(), signers, 1, NOW);
        Path keys = directory.resolveSibling("keys");
        Files.createDirectories(keys);
        PackKeysFiles.write(keys, signers);
        Random moments = new Random(20261125);
        long before = 1;
        for (int kill = 0; kill < 6; kill++) {
            Process writer = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PackWriter.class.getName(),
                            directory.toString(),
                            keys.toString(),
                            Long.toString(before + 1))
                    .redirectErrorStream(true)
                    .start();
            // It writes a line when it begins, so that the moment falls into its writing and not into its start.
            assertThat(writer.getInputStream().read()).isEqualTo('W');
            writer.waitFor(20 + moments.nextInt(700), TimeUnit.MILLISECONDS);
            writer.destroyForcibly().waitFor();

            PackStore.Held held = store().openNewestWhole().orElseThrow();

            assertThat(held.manifest().counter()).isGreaterThanOrEqualTo(before);
            String expected = "of pack " + held.manifest().counter();
            assertThat(new PackSource(store(), held.manifest()).read("catalogue.yaml"))
                    .contains(expected);
            before = Math.max(held.manifest().counter(), store().seen());
        }
        assertThat(before).isGreaterThan(1);
    }
}
