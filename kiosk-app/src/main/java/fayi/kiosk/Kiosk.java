package fayi.kiosk;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.learning.Learning;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.ServiceFlow;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.screen.KioskWindow;
import fayi.kiosk.screen.WindowSettings;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.kiosk.visit.VisitMachine;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.DataLock;
import fayi.provisioning.ScreenSettings;
import fayi.provisioning.StationConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * One running kiosk. The window comes first; everything behind it is put together once it is painted, so that a person
 * sees a station and not a black screen. It ends in the opposite order, and a visit under way is wiped before all else.
 */
final class Kiosk {
    /** Days and deadlines are those of the people who are served, however the machine is set. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration LAST_WIPE = Duration.ofSeconds(15);
    /** Comes after every visit, and so ends the effects of all. */
    private static final TaskId AT_THE_END = new TaskId(Long.MAX_VALUE, 1);

    private final StationConfiguration configuration;
    private final DataLock lock;
    private final boolean reportStart;
    private final Clock clock = Clock.system(ZONE);
    private final ServedContent served;
    private final Catalogue catalogue;
    private final LivePictures pictures = new LivePictures();
    private final LateEffects effects = new LateEffects();
    private final LateInput input = new LateInput();
    private final CountDownLatch painted = new CountDownLatch(1);
    private final CountDownLatch lastWipe = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final EventLog log = new EventLog(LoggerFactory.getLogger(Kiosk.class));

    /** Reads the catalogue: made while the toolkit starts, this costs no time. */
    Kiosk(StationConfiguration configuration, Demonstration demonstration, DataLock lock, boolean reportStart) {
        this.configuration = configuration;
        this.lock = lock;
        this.reportStart = reportStart;
        this.served = ServedContent.open(configuration, demonstration, clock, log);
        this.catalogue = ServiceFlow.offered(served.get().catalogue());
    }

    /** Runs until the process is told to end; answers the exit code. */
    int run() throws InterruptedException {
        KioskWindow window = open();
        Station station = new Station(configuration, served, event -> happened(window, event), clock);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> broken(window, thread, failure));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(station), "kiosk-end"));
        painted.await();
        report("PAINTED");
        try {
            log.record(LogEvent.KIOSK_STARTED, configuration.stationId(), Version.number());
            station.open(effects, input, pictures, new TechniciansDoor(window, Version.number()));
            window.watch(station::show);
        } catch (StationStartException wrong) {
            System.err.println(wrong.getMessage());
            return wrong.exitCode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The package of the kiosk is damaged: install it again", unreadable);
        }
        report("READY");
        station.warmUp();
        sayTheMonthsLines(window);
        station.fetchContent(served, fresh -> window.whenNobodyIsHere(() -> serve(window, fresh)));
        // What the start needed for a moment is given back while nobody waits.
        System.gc();
        report("WARM");
        ended.await();
        return ExitCode.ENDED;
    }

    private KioskWindow open() {
        VisitMachine machine = machine(served.get(), catalogue);
        StationState state = StationState.of(configuration.name(), configuration.township());
        KioskWindow window = KioskWindow.open(
                settings(configuration.screen()),
                machine::next,
                Visit.first(state, ZonedDateTime.now(clock)),
                clock,
                input,
                pictures,
                catalogue,
                painted::countDown);
        window.runEffectsWith(effects);
        return window;
    }

    /** Read once all else works: the first screen does not wait for it. */
    private void sayTheMonthsLines(KioskWindow window) {
        try {
            Learning learning = served.get().learning();
            window.whenNobodyIsHere(() -> window.say(learning));
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private void serve(KioskWindow window, ContentLibrary fresh) {
        served.serve(fresh);
        Catalogue offered = ServiceFlow.offered(fresh.catalogue());
        window.serve(machine(fresh, offered)::next, offered);
        window.say(fresh.learning());
    }

    private VisitMachine machine(ContentLibrary content, Catalogue offered) {
        return new VisitMachine(offered, content.ranker(offered)::rank, configuration.idle());
    }

    private static WindowSettings settings(ScreenSettings screen) {
        return new WindowSettings(screen.fullscreen(), screen.width(), screen.height(), !screen.fullscreen());
    }

    private void happened(KioskWindow window, VisitEvent event) {
        if (event instanceof VisitEvent.Happened happened
                && happened.outcome() instanceof Outcome.Wiped wiped
                && wiped.task().equals(AT_THE_END)) {
            lastWipe.countDown();
            return;
        }
        window.dispatch(event);
    }

    private void broken(KioskWindow window, Thread thread, Throwable failure) {
        log.record(LogEvent.KIOSK_BROKEN, thread.getName(), EventLog.trace(failure));
        window.dispatch(new VisitEvent.Broken());
    }

    private void report(String word) {
        if (reportStart) {
            System.out.println(word);
            System.out.flush();
        }
    }

    /** On the thread of the process's end, when the toolkit may be ending too: nothing here waits for the screen. */
    private void close(Station station) {
        try {
            effects.run(new Effect.Wipe(AT_THE_END, Dossier.EMPTY));
            if (effects.hasBegun() && !lastWipe.await(LAST_WIPE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.record(LogEvent.WIPE_INCOMPLETE, AT_THE_END.visit(), "effects");
            }
            effects.close();
            station.close();
            log.record(LogEvent.KIOSK_STOPPED);
            lock.close();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            log.record(LogEvent.PART_MISSING, "closing", EventLog.trace(failure));
        } finally {
            ended.countDown();
        }
    }
}
