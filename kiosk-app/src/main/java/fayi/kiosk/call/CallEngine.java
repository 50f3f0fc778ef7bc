package fayi.kiosk.call;

import fayi.protocol.Signal;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * The process's one WebRTC library: a factory for each call would leak threads and memory. Making an engine costs
 * nothing; the library (some 20 MB of machine code, about half a second) loads on the engine's own thread at
 * {@link #prepare()} or, at the latest, at the first call. Safe for use by several threads.
 */
public final class CallEngine implements AutoCloseable {
    /** An engine that has loaded nothing yet. */
    public CallEngine(SoundMode soundMode, Clock clock) {}

    /** Begins to load the library in the background; call it once the home screen is painted. */
    public void prepare() {}

    /** Whether calls have a voice; UNKNOWN until the library is loaded. */
    public SoundState soundState() {
        return SoundState.UNKNOWN;
    }

    /**
     * Sets a call up. Nothing is sent before the desk says {@link Signal.Ready}: pass every signal of the ticket,
     * that one included, to {@link Call#receive}.
     *
     * @param outgoing takes what must go to the desk, in order, on the engine's thread
     */
    public Call start(CallSettings settings, Consumer<Signal> outgoing, CallListener listener) {
        throw new UnsupportedOperationException("Calls cannot be started yet.");
    }

    /** Ends all calls and the library. Never throws. */
    @Override
    public void close() {}
}
