package fayi.content.ranking;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Sentences in villagers' words with the services that fit. Those of {@code seen.tsv} were looked at while the lay words were
 * written, those of {@code heldout.tsv} were not.
 */
final class Sentences {
    /** Every service of the catalogue, also those whose interview is not written yet. */
    static final ContentLibrary LIBRARY = new ContentLibrary(new ContentSource() {
        @Override
        public Optional<String> read(String path) {
            Optional<String> text = new BundledSource().read(path);
            return path.startsWith("interviews/") ? text.or(() -> Optional.of("")) : text;
        }
    });

    static final Catalogue CATALOGUE = LIBRARY.catalogue();

    private Sentences() {}

    static List<Sentence> of(String file) {
        return lines(file).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Sentence(List.of(cells[0].split("\\|")), cells[1]))
                .toList();
    }

    static List<String> lines(String file) {
        try (InputStream stream =
                Objects.requireNonNull(Sentences.class.getResourceAsStream(file), "no such file: " + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One sentence.
     *
     * @param fitting ids of services of which each is right
     */
    record Sentence(List<String> fitting, String words) {}
}
