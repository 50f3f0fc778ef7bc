package fayi.kiosk.flow;

import java.util.Optional;
import java.util.Set;

/** What a page awaits that tells its trouble: nothing more. */
final class Awaited {
    private Awaited() {}

    static Set<TaskId> unless(Optional<Trouble> trouble, TaskId task) {
        return trouble.isPresent() ? Set.of() : Set.of(task);
    }
}
