package fayi.kiosk;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Service;
import fayi.content.pack.PackException;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackRefusal;
import fayi.content.pack.PackSource;
import fayi.content.pack.PackStore;
import fayi.content.pack.PackTrust;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.pack.PackHub;
import fayi.provisioning.pack.PackUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The content that the station serves: its newest whole pack, or that of the program. Where station.yaml names a pack, newer
 * ones are looked for every some minutes; what is refused or broken is told in the log, and the station goes on with what it
 * has.
 */
final class ServedContent implements Supplier<ContentLibrary> {
    private static final String DIRECTORY = "content";
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);

    private volatile ContentLibrary library;
    private final Optional<PackStore> store;
    private final Optional<PackTrust> trust;
    private final Clock clock;
    private final EventLog log;

    private ServedContent(
            ContentLibrary library, Optional<PackStore> store, Optional<PackTrust> trust, Clock clock, EventLog log) {
        this.library = library;
        this.store = store;
        this.trust = trust;
        this.clock = clock;
        this.log = log;
    }

    /** Opens what the station has. Reads all of its pack, to see that it is whole. */
    static ServedContent open(
            StationConfiguration configuration, Demonstration demonstration, Clock clock, EventLog log) {
        Optional<PackTrust> trust = configuration.content();
        Optional<PackStore> store =
                trust.map(wanted -> new PackStore(configuration.dataDirectory().resolve(DIRECTORY), wanted));
        ContentLibrary library = store.map(held -> library(held, clock, log)).orElseGet(demonstration::content);
        return new ServedContent(library, store, trust, clock, log);
    }

    private static ContentLibrary library(PackStore store, Clock clock, EventLog log) {
        try {
            long noted = store.current().map(held -> held.manifest().counter()).orElse(0L);
            Optional<PackManifest> whole = store.openNewestWhole().map(PackStore.Held::manifest);
            if (whole.map(PackManifest::counter).orElse(0L) != noted) {
                log.record(LogEvent.PACK_LOST, noted);
            }
            if (whole.isPresent()) {
                // People are better served by the content of last year than by none: it is told, and gone on with.
                if (!clock.instant().isBefore(whole.get().expiresAt())) {
                    log.record(LogEvent.PACK_REFUSED, PackRefusal.EXPIRED);
                }
                return checked(new PackSource(store, whole.get()));
            }
        } catch (IOException | ContentException | UncheckedIOException broken) {
            log.record(LogEvent.CONTENT_BROKEN, EventLog.trace(broken));
        }
        return ContentLibrary.bundled();
    }

    /** What is served now. */
    @Override
    public ContentLibrary get() {
        return library;
    }

    /** From now on {@code fresh} is served, at one stroke; whoever is in an interview keeps theirs. */
    void serve(ContentLibrary fresh) {
        library = fresh;
    }

    /**
     * Looks for newer packs until it is closed.
     *
     * @param serve is handed each new library once all of it was fetched, checked and read
     */
    AutoCloseable fetchFrom(PackHub hub, Consumer<ContentLibrary> serve) {
        Thread looking = new Thread(() -> look(hub, serve), "content-packs");
        looking.setDaemon(true);
        store.ifPresent(held -> looking.start());
        return looking::interrupt;
    }

    private void look(PackHub hub, Consumer<ContentLibrary> serve) {
        try {
            while (!Thread.interrupted()) {
                fetch(hub, serve);
                TimeUnit.NANOSECONDS.sleep(LOOK_EVERY.toNanos());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void fetch(PackHub hub, Consumer<ContentLibrary> serve) throws InterruptedException {
        try {
            PackStore held = store.orElseThrow();
            Optional<PackStore.Held> taken =
                    new PackUpdate(held, trust.orElseThrow(), hub, ServedContent::checked, clock).run();
            if (taken.isPresent()) {
                log.record(LogEvent.PACK_TAKEN, taken.get().manifest().counter());
                serve.accept(checked(new PackSource(held, taken.get().manifest())));
            }
        } catch (PackException refused) {
            log.record(LogEvent.PACK_REFUSED, refused.refusal());
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
        } catch (IOException | RuntimeException away) {
            // Whatever answers in the hub's place: the looking must not end with it.
            log.record(LogEvent.PACK_NOT_FETCHED, EventLog.trace(away));
        }
    }

    /** Reads all that a person would otherwise be the first to read. */
    private static ContentLibrary checked(ContentSource source) {
        ContentLibrary whole = new ContentLibrary(source);
        for (Service service : whole.catalogue().services()) {
            service.interview().ifPresent(whole::interview);
        }
        whole.directory();
        whole.learning();
        return whole;
    }
}
