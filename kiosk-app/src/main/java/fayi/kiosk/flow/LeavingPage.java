package fayi.kiosk.flow;

import java.util.Optional;
import java.util.Set;

/** The way out, to a clean station or a closed one. */
public sealed interface LeavingPage extends Page {
    /**
     * Take your papers and your card.
     *
     * @param card awaits the card's removal, where there is a reader
     * @param reminded whether the person was reminded of papers once more
     */
    record Leaving(Optional<TaskId> card, boolean cardLies, boolean reminded) implements LeavingPage {
        /** As it begins. */
        public Leaving(Optional<TaskId> card, boolean cardLies) {
            this(card, cardLies, false);
        }

        @Override
        public Set<TaskId> awaits() {
            return card.map(Set::of).orElse(Set.of());
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** Traces are being removed; {@code trouble} and {@code papers} are what {@link Clean} will tell. Shows nothing of anybody. */
    record Wiping(TaskId task, Optional<Trouble> trouble, boolean papers) implements LeavingPage {
        /** As the person wished. */
        public Wiping(TaskId task) {
            this(task, Optional.empty(), false);
        }

        @Override
        public Set<TaskId> awaits() {
            return Set.of(task);
        }
    }

    /**
     * The station is clean.
     *
     * @param trouble why a visit ended without its person's wish, if it did
     * @param papers whether printed pages may still lie in the tray
     */
    record Clean(Optional<Trouble> trouble, boolean papers) implements LeavingPage {
        /** Nothing lies in the tray. */
        public Clean(Optional<Trouble> trouble) {
            this(trouble, false);
        }
    }

    /** Something of a person may be left: closed until a technician has looked. */
    record Closed(Trouble trouble) implements LeavingPage {}
}
