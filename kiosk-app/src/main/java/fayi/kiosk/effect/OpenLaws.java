package fayi.kiosk.effect;

import fayi.content.law.ask.AskAnswer;
import fayi.content.law.ask.AskSettings;
import fayi.content.law.ask.LawAsking;
import fayi.content.law.index.LawPlace;
import fayi.content.law.search.LawLibrary;
import fayi.content.law.search.LawWords;
import fayi.content.law.vector.BgeEmbedder;
import fayi.content.law.vector.Embedder;
import fayi.content.source.ContentSource;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.LawSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The station's laws, opened at their first use, since that takes up to a second, and then kept until others were imported. What
 * could not be opened is tried again at the next use. Thread-safe; not for the screen's thread.
 */
public final class OpenLaws implements AutoCloseable {
    private final LawSettings settings;
    private final Supplier<ContentSource> content;
    private final EventLog log = new EventLog(LoggerFactory.getLogger(OpenLaws.class));
    /** Whoever reads holds it for reading, so that nothing is closed under their hands. */
    private final ReentrantReadWriteLock held = new ReentrantReadWriteLock();

    private @Nullable Opened opened;

    /**
     * What is open.
     *
     * @param of which import
     */
    private record Opened(LawLibrary library, Optional<LawPlace.Stamp> of) {}

    /** Something that is done with the laws while they stay open. */
    interface Reading<T> {
        T read(LawLibrary library) throws IOException;
    }

    /** Opens nothing yet; {@code content} has the words that people say for what laws say. */
    public OpenLaws(LawSettings settings, Supplier<ContentSource> content) {
        this.settings = settings;
        this.content = content;
    }

    /**
     * Does something with the laws; there may be none among them.
     *
     * @throws IOException when there is an index that cannot be read
     */
    <T> T read(Reading<T> reading) throws IOException {
        held.readLock().lock();
        try {
            return reading.read(library());
        } finally {
            held.readLock().unlock();
        }
    }

    /**
     * Gives up what was imported before, when there is something newer: the next use opens that. For the moment when somebody
     * begins to look something up, so that nobody's list of hits loses its articles.
     */
    void renew() throws IOException {
        if (isOutdated()) {
            close();
        }
    }

    private synchronized boolean isOutdated() {
        Opened now = opened;
        return now != null && !now.of().equals(place().stamp());
    }

    private LawPlace place() {
        return new LawPlace(settings.index());
    }

    private synchronized LawLibrary library() throws IOException {
        Opened now = opened;
        if (now == null) {
            // Looked at before it is opened: what is imported in between is noticed the next time.
            Optional<LawPlace.Stamp> stamp = place().stamp();
            now = new Opened(open(), stamp);
            opened = now;
        }
        return now.library();
    }

    /**
     * On a thread of its own: who goes on interrupts the thread of their effect, and under an interruption no file can be opened.
     * The person after them would then find less, or nothing.
     */
    private LawLibrary open() throws IOException {
        try {
            return CompletableFuture.supplyAsync(this::openNow, OpenLaws::start).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw failed.getCause() instanceof RuntimeException broken ? broken : failed;
        }
    }

    private static void start(Runnable opening) {
        Thread thread = new Thread(opening, "laws-opening");
        thread.setDaemon(true);
        thread.start();
    }

    private LawLibrary openNow() {
        try {
            return openWhole();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LawLibrary openWhole() throws IOException {
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
        return Optional.of(read(library -> new LawAsking(library, model.get()).ask(question)));
    }

    /** Frees what was opened, once nobody reads in it; a later use opens it anew. */
    @Override
    public void close() throws IOException {
        held.writeLock().lock();
        try {
            Opened last = opened;
            opened = null;
            if (last != null) {
                last.library().close();
            }
        } finally {
            held.writeLock().unlock();
        }
    }
}
