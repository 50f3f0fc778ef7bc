package fayi.kiosk.flow;

import fayi.content.text.LocalizedText;
import java.util.Optional;
import java.util.Set;

/** Whose application it is, and what is asked for it. */
public sealed interface InterviewPage extends Page {
    /** Lay the card on the reader. One that was taken away too early is awaited again while that is told. */
    record Card(TaskId task, Page.CardPhase phase, Optional<Trouble> trouble) implements InterviewPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble.filter(told -> told != Trouble.CARD_REMOVED), task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** Is this you? An expired card is told with {@link Trouble#CARD_EXPIRED} and may go on. */
    record Confirm(Optional<Trouble> notice) implements InterviewPage {}

    /** The questions are being opened. */
    record Opening(TaskId task, Optional<Trouble> trouble) implements InterviewPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** One question; {@code objection} tells why the last answer was not taken. */
    record Asking(Optional<LocalizedText> objection) implements InterviewPage {}

    /** All answers, each to be changed by a touch. */
    record Reviewing() implements InterviewPage {}
}
