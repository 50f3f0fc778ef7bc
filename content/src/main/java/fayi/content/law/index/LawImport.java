package fayi.content.law.index;

import fayi.content.law.read.LawCollection;
import fayi.content.law.read.LawFolder;
import fayi.content.law.vector.ArticleVectors;
import fayi.content.law.vector.Embedder;
import fayi.content.law.vector.VectorCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes folders of laws and cases in. An import replaces what was there before; vectors of texts that did not change are kept,
 * so that it goes on where an earlier one stopped. One import at a time a place.
 */
public final class LawImport {
    private final LawPlace place;
    private final List<FrequentQuestion> frequent;
    private final @Nullable Embedder embedder;
    private final Clock clock;

    /**
     * Imports into {@code place}.
     *
     * @param embedder null to index words alone
     */
    public LawImport(LawPlace place, List<FrequentQuestion> frequent, @Nullable Embedder embedder, Clock clock) {
        this.place = place;
        this.frequent = List.copyOf(frequent);
        this.embedder = embedder;
        this.clock = clock;
    }

    /**
     * Reads {@code folders}, computes what is missing and writes the index.
     *
     * @param progress told now and then how many vectors are computed, of how many
     * @return what was read, with every file that could not be taken in as it is
     * @throws IOException when a folder cannot be read, the place cannot be written, or nothing at all was found
     */
    public LawCollection run(List<Path> folders, BiConsumer<Integer, Integer> progress) throws IOException {
        long begin = clock.millis();
        LawCollection collection = LawFolder.read(folders, LocalDate.now(clock));
        if (collection.laws().isEmpty()) {
            throw new IOException("there is no law and no case in " + folders
                    + ". A law is a Markdown file with a title ('# ...') and articles that begin with 第一条.");
        }
        Files.createDirectories(place.folder());
        Path fresh = place.fresh();
        if (embedder == null) {
            write(fresh, collection, null, begin);
        } else {
            try (VectorCache cache = VectorCache.open(place.vectors())) {
                new ArticleVectors(embedder, cache).complete(LawIndexWriter.texts(collection, frequent), progress);
                write(fresh, collection, cache, begin);
            }
        }
        place.take(fresh);
        return collection;
    }

    private void write(Path fresh, LawCollection collection, @Nullable VectorCache cache, long begin)
            throws IOException {
        ImportFacts facts = new ImportFacts(
                LocalDate.now(clock).toString(),
                collection.laws().size(),
                collection.articles(),
                (clock.millis() - begin) / 1000.0,
                cache != null);
        LawIndexWriter.write(fresh, collection, frequent, cache == null ? null : cache::get, facts);
    }
}
