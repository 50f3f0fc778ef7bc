package fayi.content.law.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
    @TempDir
    private Path folder = Path.of("");

    /** Stands in for the model, which takes a second to load: what is asked of it is what counts here. */
    private static final class Counting implements Embedder {
        private final List<String> asked = new ArrayList<>();

        @Override
        public byte[] question(String question) {
            return new byte[DIMENSION];
        }

        @Override
        public List<byte[]> articles(List<String> texts) {
            asked.addAll(texts);
            return texts.stream().map(text -> new byte[DIMENSION]).toList();
        }

        @Override
        public void close() {}
    }

    @Test
    void anInterruptedImportGoesOnWhereItWas() throws IOException {
        Path file = folder.resolve("vectors");
        Counting first = new Counting();
        try (VectorCache cache = VectorCache.open(file)) {
            new ArticleVectors(first, cache).complete(List.of("甲", "乙", "甲"), (done, all) -> {});
        }
        assertThat(first.asked).containsExactlyInAnyOrder("甲", "乙");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 7));
        Counting second = new Counting();
        try (VectorCache cache = VectorCache.open(file)) {
            new ArticleVectors(second, cache).complete(List.of("甲", "乙", "丙"), (done, all) -> {});
            assertThat(cache.find("丙")).isPresent();
        }
        assertThat(second.asked).hasSize(2).contains("丙");
        assertThat(Files.size(file)).isEqualTo(3L * (16 + Embedder.DIMENSION));
    }
}
