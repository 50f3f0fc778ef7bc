package fayi.kiosk;

import fayi.content.ContentLibrary;
import fayi.device.Device;
import fayi.device.DeviceStatus;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettingsException;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.SoundMode;
import fayi.kiosk.call.SoundState;
import fayi.kiosk.effect.Effects;
import fayi.kiosk.effect.OpenLaws;
import fayi.kiosk.effect.StationParts;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.input.PinyinInput;
import fayi.kiosk.outbox.Outbox;
import fayi.kiosk.outbox.OutboxException;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.CallSettings;
import fayi.provisioning.CounterLedger;
import fayi.provisioning.Enrolment;
import fayi.provisioning.IdentityException;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationIdentity;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Everything behind the screen, put together in the background once the screen is painted, and taken apart in the reverse
 * order. Hardware, hub and native libraries that are away stop nothing.
 */
final class Station implements AutoCloseable {
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration ASKED = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 50;

    private final StationConfiguration configuration;
    private final Supplier<ContentLibrary> content;
    private final Consumer<VisitEvent> events;
    private final Clock clock;
    private final EventLog log = new EventLog(LoggerFactory.getLogger(Station.class));
    private final Deque<AutoCloseable> closings = new ArrayDeque<>();
    private final CountDownLatch hubAsked = new CountDownLatch(1);
    private final Papers papers;
    private volatile @Nullable HubLink hub;
    private volatile @Nullable CaseWatch caseWatch;
    private boolean closed;

    Station(
            StationConfiguration configuration,
            Supplier<ContentLibrary> content,
            Consumer<VisitEvent> events,
            Clock clock) {
        this.configuration = configuration;
        this.content = content;
        this.events = events;
        this.clock = clock;
        this.papers = new Papers(content);
    }

    /**
     * Puts it together and begins to run effects.
     *
     * @throws StationStartException when it can never work so: nothing stays open
     */
    void open(LateEffects effects, LateInput input, LivePictures pictures, TechniciansDoor door)
            throws StationStartException {
        // Pictures of papers must not pass through files.
        ImageIO.setUseCache(false);
        try {
            Devices devices = openDevices();
            devices.typingScanner().ifPresent(door.window()::hear);
            StationIdentity identity =
                    StationIdentity.openOrCreate(configuration.stationId(), configuration.dataDirectory());
            WireFormat format = new WireFormat();
            CounterLedger ledger = CounterLedger.open(configuration.dataDirectory(), format);
            closing(new CounterKeeper(ledger, devices.all(), COUNTED, clock, log).start());
            KnownHubFile knownHub = new KnownHubFile(configuration.dataDirectory(), format);
            HubLink hub = closing(new HubLink(configuration.hub(), identity, knownHub, format, clock));
            this.hub = hub;
            Outbox outbox = closing(Outbox.open(configuration.dataDirectory(), configuration.stationId(), hub::submit));
            input.begin(closing(PinyinInput.start(configuration.dataDirectory())));
            CallEngine calls = closing(new CallEngine(soundMode(), clock));
            Enrolment enrolment = new Enrolment(configuration.hub(), identity, knownHub, format, clock);
            closing(new EnrolmentAtStart(
                            configuration.stationId(), enrolment, configuration.enrolmentCodeFile(), log, outbox::wake)
                    .start());
            closing(hub.onReachability(reachable -> hubSeen(reachable, outbox)));
            OpenLaws laws = closing(
                    new OpenLaws(configuration.laws(), () -> content.get().source()));
            StationParts parts = new StationParts(
                    configuration, devices, hub, outbox, calls, input, content, papers, laws, pictures, format, clock);
            effects.begin(closing(new Effects(parts, events)));
            door.open(closing(door.effects(configuration, devices, ledger, format, clock, pictures, events)));
            calls.prepare();
            awaitAnswers(devices, calls);
        } catch (DriverSettingsException wrong) {
            throw new StationStartException(ExitCode.CONFIGURATION, wrong);
        } catch (IdentityException wrong) {
            throw new StationStartException(ExitCode.CONFIGURATION, wrong);
        } catch (OutboxException | IOException full) {
            throw new StationStartException(ExitCode.DATA_DIRECTORY, full);
        }
    }

    /** Lets the light on the case show how the station is. Any thread; returns at once. */
    void show(Visit visit) {
        CaseWatch watch = caseWatch;
        if (watch != null) {
            watch.show(visit);
        }
    }

    private Devices openDevices() throws DriverSettingsException {
        Devices devices = closing(Devices.open(configuration.driverSettings(), clock));
        for (Device device : devices.all()) {
            closing(device.onStatus(status -> events.accept(new VisitEvent.DeviceSeen(device.kind(), status))));
            events.accept(new VisitEvent.DeviceSeen(device.kind(), device.status()));
        }
        caseWatch = closing(new CaseWatch(devices.indicators(), events, log));
        return devices;
    }

    private void hubSeen(boolean reachable, Outbox outbox) {
        hubAsked.countDown();
        events.accept(new VisitEvent.HubSeen(reachable));
        if (reachable) {
            outbox.wake();
        }
    }

    private SoundMode soundMode() {
        return configuration.call().sound() == CallSettings.Sound.NONE ? SoundMode.SILENT : SoundMode.AUTOMATIC;
    }

    /** Returns when devices, hub and sound have answered, or have had their time. */
    private void awaitAnswers(Devices devices, CallEngine calls) {
        try {
            BooleanSupplier answered = () ->
                    devices.all().stream().noneMatch(device -> device.status().state() == DeviceStatus.State.UNKNOWN)
                            && calls.soundState() != SoundState.UNKNOWN
                            && hubAsked.getCount() == 0;
            long end = System.nanoTime() + ASKED.toNanos();
            while (!answered.getAsBoolean() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            events.accept(new VisitEvent.SoundSeen(calls.soundState() == SoundState.PRESENT));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads what the first person would otherwise wait for. */
    void warmUp() {
        try {
            ContentLibrary library = content.get();
            library.catalogue()
                    .services()
                    .forEach(service -> service.interview().ifPresent(library::interview));
            papers.get().warmUp();
        } catch (RuntimeException | LinkageError missing) {
            log.record(LogEvent.PART_MISSING, "content", EventLog.trace(missing));
        }
    }

    /** Looks for newer packs of content from now on, and hands each that is whole and good to {@code serve}. */
    void fetchContent(ServedContent served, Consumer<ContentLibrary> serve) {
        HubLink link = hub;
        if (link != null) {
            closing(served.fetchFrom(link.packs(), serve));
        }
    }

    private synchronized <C extends AutoCloseable> C closing(C part) {
        if (closed) {
            close(part);
        } else {
            closings.push(part);
        }
        return part;
    }

    private void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            log.record(LogEvent.PART_MISSING, "closing", EventLog.trace(failure));
        }
    }

    @Override
    public void close() {
        Deque<AutoCloseable> ending;
        synchronized (this) {
            closed = true;
            ending = new ArrayDeque<>(closings);
            closings.clear();
        }
        ending.forEach(this::close);
    }
}
