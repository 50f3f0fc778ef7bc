package fayi.content.law.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Fills the cache with what is missing: shortest texts first and in batches of like length, so that little is padding. */
public final class ArticleVectors {
    private static final int BATCH = 4;

    private final Embedder embedder;
    private final VectorCache cache;

    /** Computes with {@code embedder} what {@code cache} does not hold. */
    public ArticleVectors(Embedder embedder, VectorCache cache) {
        this.embedder = embedder;
        this.cache = cache;
    }

    /**
     * Computes the vectors of all {@code texts} that are not known yet. May be interrupted at any time; what was done is kept.
     *
     * @param progress told after each batch: done, of all that were missing
     */
    public void complete(List<String> texts, BiConsumer<Integer, Integer> progress) throws IOException {
        Set<String> missing = new LinkedHashSet<>();
        for (String text : texts) {
            if (cache.find(text).isEmpty()) {
                missing.add(text);
            }
        }
        List<String> sorted = new ArrayList<>(missing);
        sorted.sort(Comparator.comparingInt(String::length));
        for (int from = 0; from < sorted.size(); from += BATCH) {
            List<String> batch = sorted.subList(from, Math.min(sorted.size(), from + BATCH));
            List<byte[]> vectors = embedder.articles(batch);
            for (int i = 0; i < batch.size(); i++) {
                cache.put(batch.get(i), vectors.get(i));
            }
            cache.flush();
            progress.accept(from + batch.size(), sorted.size());
        }
    }
}
