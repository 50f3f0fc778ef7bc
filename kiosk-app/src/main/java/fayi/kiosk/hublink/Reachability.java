package fayi.kiosk.hublink;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Whether the hub answers, as far as the last exchange shows; tells listeners of changes only. */
final class Reachability {
    private final CopyOnWriteArrayList<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private Optional<Boolean> last = Optional.empty();

    /** Listeners are called under the lock, so that each hears the changes in their order. */
    synchronized void report(boolean reachable) {
        if (last.isEmpty() || last.get() != reachable) {
            last = Optional.of(reachable);
            listeners.forEach(listener -> listener.accept(reachable));
        }
    }

    synchronized AutoCloseable listen(Consumer<Boolean> listener) {
        listeners.add(listener);
        last.ifPresent(listener);
        return () -> listeners.remove(listener);
    }
}
