package fayi.kiosk.flow;

import fayi.protocol.TrackRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Following a matter by its receipt or by the card. */
public sealed interface TrackPage extends Page {
    /**
     * Show the receipt's code or lay the card on the reader: both are awaited at once.
     *
     * @param scanOpen whether a code is awaited still
     * @param cardOpen whether a card is awaited still
     */
    record TrackAsk(
            TaskId scan,
            TaskId card,
            Page.CardPhase phase,
            Optional<Trouble> trouble,
            boolean scanOpen,
            boolean cardOpen)
            implements TrackPage {
        /** Both are awaited. */
        public TrackAsk(TaskId scan, TaskId card, Page.CardPhase phase, Optional<Trouble> trouble) {
            this(scan, card, phase, trouble, true, true);
        }

        @Override
        public Set<TaskId> awaits() {
            Set<TaskId> open = new HashSet<>();
            if (scanOpen) {
                open.add(scan);
            }
            if (cardOpen) {
                open.add(card);
            }
            return Set.copyOf(open);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /**
     * The hub is being asked.
     *
     * @param request what it is asked, to ask it again
     */
    record Tracking(TaskId task, Optional<TrackRequest> request, Optional<Trouble> trouble) implements TrackPage {
        /** A question that can only be asked again from the start. */
        public Tracking(TaskId task, Optional<Trouble> trouble) {
            this(task, Optional.empty(), trouble);
        }

        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** The matters found, one a page. */
    record Tracked(int index) implements TrackPage {}
}
