package fayi.hub;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What must be ended, in the opposite order of its beginning. For one thread at a time. */
final class Parts {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** Ends all of them, also after a failure: the first failure, if there was one. */
    synchronized @Nullable RuntimeException close() {
        RuntimeException first = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Exception failure) {
                if (first == null) {
                    first = new IllegalStateException("A part of the hub did not end in order", failure);
                }
            }
        }
        return first;
    }
}
