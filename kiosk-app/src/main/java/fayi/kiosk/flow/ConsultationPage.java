package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Waiting for a lawyer, the call, and what follows it. */
public sealed interface ConsultationPage extends Page {
    /** A place in the queue. {@code ahead} is empty until there is one. */
    record Queue(TaskId task, Optional<Integer> ahead, Optional<Duration> expectedWait, Optional<Trouble> trouble)
            implements ConsultationPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** Face to face. */
    record Call(TaskId task, Line line, boolean muted, boolean hidden, boolean peerAway) implements ConsultationPage {
        @Override
        public Set<TaskId> awaits() {
            return Set.of(task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** What the lawyer wrote; its paper is made and printed meanwhile. */
    record Advice(TaskId task, boolean made, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements ConsultationPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** How was it? */
    record Rating(Optional<TaskId> sending, Optional<Trouble> trouble) implements ConsultationPage {
        @Override
        public Set<TaskId> awaits() {
            return sending.map(Set::of).orElse(Set.of());
        }
    }
}
