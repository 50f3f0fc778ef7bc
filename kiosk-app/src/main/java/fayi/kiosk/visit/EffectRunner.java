package fayi.kiosk.visit;

import fayi.kiosk.flow.Effect;

/** Runs effects elsewhere; their outcomes come back as events. */
public interface EffectRunner extends AutoCloseable {
    /** Begins an effect and returns at once; called on the thread that owns the visit. */
    void run(Effect effect);

    /** Ends all that is under way; waits until it is. */
    @Override
    void close();
}
