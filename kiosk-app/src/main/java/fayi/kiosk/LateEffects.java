package fayi.kiosk;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.visit.EffectRunner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Effects for a screen that stands before its station does: what is wanted meanwhile waits and is then run in its order.
 * Thread-safe.
 */
final class LateEffects implements EffectRunner {
    private final List<Effect> waiting = new ArrayList<>();
    private @Nullable EffectRunner runner;
    private boolean closed;

    /** The station stands. */
    synchronized void begin(EffectRunner ready) {
        if (closed) {
            ready.close();
            return;
        }
        runner = ready;
        waiting.forEach(ready::run);
        waiting.clear();
    }

    /** Whether effects run, so that their outcomes can be waited for. */
    synchronized boolean hasBegun() {
        return runner != null;
    }

    @Override
    public synchronized void run(Effect effect) {
        if (runner != null) {
            runner.run(effect);
        } else if (!closed) {
            waiting.add(effect);
        }
    }

    @Override
    public void close() {
        EffectRunner ending;
        synchronized (this) {
            closed = true;
            waiting.clear();
            ending = runner;
        }
        if (ending != null) {
            ending.close();
        }
    }
}
