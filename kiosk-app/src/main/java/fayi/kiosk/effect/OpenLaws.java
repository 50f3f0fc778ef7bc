package fayi.kiosk.effect;

import fayi.content.law.ask.AskAnswer;
import fayi.content.law.ask.AskSettings;
import fayi.content.law.ask.LawAsking;
import fayi.content.law.search.LawLibrary;
import fayi.content.law.search.LawWords;
import fayi.content.law.vector.BgeEmbedder;
import fayi.content.law.vector.Embedder;
import fayi.content.source.ContentSource;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.LawSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The station's laws, opened at their first use, since that takes up to a second, and then kept. What could not be opened is
 * tried again at the next use. Thread-safe; not for the screen's thread.
 */
public final class OpenLaws implements AutoCloseable {
    private final LawSettings settings;
    private final Supplier<ContentSource> content;
    private final EventLog log = new EventLog(LoggerFactory.getLogger(OpenLaws.class));
    private @Nullable LawLibrary library;

    /** Opens nothing yet; {@code content} has the words that people say for what laws say. */
    public OpenLaws(LawSettings settings, Supplier<ContentSource> content) {
        this.settings = settings;
        this.content = content;
    }

    /**
     * The laws; there may be none among them.
     *
     * @throws IOException when there is an index that cannot be read
     */
    synchronized LawLibrary get() throws IOException {
        LawLibrary open = library;
        if (open == null) {
            open = open();
            library = open;
        }
        return open;
    }

    private LawLibrary open() throws IOException {
        LawWords words = LawWords.read(content.get());
        LawLibrary wordsAlone = LawLibrary.open(settings.index(), words, null);
        boolean senses = wordsAlone
                .facts()
                .map(facts -> facts.senses() && settings.vectors())
                .orElse(false);
        if (!senses) {
            return wordsAlone;
        }
        Optional<Embedder> embedder = embedder();
        if (embedder.isEmpty()) {
            return wordsAlone;
        }
        wordsAlone.close();
        return LawLibrary.open(settings.index(), words, embedder.get());
    }

    /** A machine that cannot run it searches by words alone. */
    private Optional<Embedder> embedder() {
        try {
            return Optional.of(BgeEmbedder.load(1));
        } catch (IOException unusable) {
            log.record(LogEvent.PART_MISSING, "sense of laws", EventLog.trace(unusable));
            return Optional.empty();
        }
    }

    /** Whether the county has set up a language model. */
    boolean hasModel() {
        return settings.languageModel().isPresent();
    }

    /**
     * What was found, in plain words, or why not. The client of the question goes with it: one that was kept would keep the
     * question in its buffers.
     *
     * @throws IOException when the index cannot be read
     */
    Optional<AskAnswer> tell(String question) throws IOException {
        Optional<AskSettings> model = settings.languageModel();
        if (model.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LawAsking(get(), model.get()).ask(question));
    }

    /** Frees what was opened; a later use opens it anew. */
    @Override
    public synchronized void close() throws IOException {
        LawLibrary open = library;
        library = null;
        if (open != null) {
            open.close();
        }
    }
}
