package fayi.kiosk.call;

import fayi.protocol.Signal;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The process's one WebRTC library: a factory for each call would leak threads and memory. Making an engine costs
 * nothing; the library loads on the engine's own thread at {@link #prepare()} or, at the latest, at the first call. Safe
 * for use by several threads.
 */
public final class CallEngine implements AutoCloseable {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(CallEngine.class));

    private final SoundMode soundMode;
    private final Clock clock;
    private final EngineThread thread = new EngineThread();
    /** Of all calls: what is left of an earlier call of the same ticket must never pass for news of a later one. */
    private final AtomicInteger generations = new AtomicInteger();

    private final Set<LiveCall> calls = ConcurrentHashMap.newKeySet();
    private volatile @Nullable MediaLibrary library;
    private volatile @Nullable LinkageError broken;

    /** An engine that has loaded nothing yet. */
    public CallEngine(SoundMode soundMode, Clock clock) {
        this.soundMode = soundMode;
        this.clock = clock;
    }

    /** Begins to load the library in the background; call it once the home screen is painted. */
    public void prepare() {
        thread.execute(this::load);
    }

    /** On the engine's thread; a library that is broken stays broken until the process ends. */
    private void load() {
        if (library != null || broken != null) {
            return;
        }
        try {
            library = MediaLibrary.open(soundMode);
            thread.everySecond(() -> calls.forEach(LiveCall::tick));
        } catch (LinkageError missing) {
            broken = missing;
            LOG.record(LogEvent.CALL_LIBRARY_MISSING, EventLog.trace(missing));
        }
    }

    /** Whether calls have a voice; UNKNOWN until the library is loaded. */
    public SoundState soundState() {
        MediaLibrary loaded = library;
        return loaded == null ? SoundState.UNKNOWN : loaded.sound();
    }

    /**
     * Sets a call up. Nothing is sent before the desk says {@link Signal.Ready}: pass every signal of the ticket, that one
     * included, to {@link Call#receive}. Waits for the library when it is not loaded yet, so not for the JavaFX thread.
     *
     * @param outgoing takes what must go to the desk, in order, on the engine's thread; must return at once
     * @throws CallUnavailableException when this machine lacks what calls need
     * @throws IllegalStateException when the engine is closed
     */
    public Call start(CallSettings settings, Consumer<Signal> outgoing, CallListener listener) {
        return thread.ask(() -> {
            load();
            MediaLibrary loaded = library;
            if (loaded == null) {
                throw new CallUnavailableException(broken);
            }
            LiveCall call = new LiveCall(
                    settings, outgoing, listener, thread, clock, loaded, generations::incrementAndGet, calls::remove);
            calls.add(call);
            return call;
        });
    }

    /** Ends all calls and the library. Never throws; a second closing does nothing. */
    @Override
    public void close() {
        calls.forEach(LiveCall::close);
        thread.runAndWait(() -> {
            MediaLibrary loaded = library;
            library = null;
            if (loaded != null) {
                loaded.close();
            }
        });
        thread.close();
    }
}
