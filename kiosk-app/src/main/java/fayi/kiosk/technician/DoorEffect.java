package fayi.kiosk.technician;

import fayi.device.selftest.TestGuide.Answer;
import java.util.Optional;

/** What the technician's door asks to be done. */
public sealed interface DoorEffect {
    /** Compare this code; {@link DoorEvent.Judged} follows. */
    record Judge(long visit, String code) implements DoorEffect {
        @Override
        public String toString() {
            return "Judge[masked]";
        }
    }

    /** Write down that a wrong code came, and how long the next must wait. */
    record NoteRefusal(int wrong, long pauseSeconds) implements DoorEffect {}

    /** Write down that somebody entered. */
    record NoteEntry() implements DoorEffect {}

    /** Examine one device, or everything; news follow, and {@link DoorEvent.Finished} at the end. */
    record Examine(long visit, Optional<String> kind) implements DoorEffect {}

    /** Give up the test that runs. */
    record SkipTest() implements DoorEffect {}

    /** Tell the test what the technician sees. */
    record Answered(Answer answer) implements DoorEffect {}

    /** Tell the doctor whether to repeat. */
    record Repeat(boolean again) implements DoorEffect {}

    /** Print the last report; {@link DoorEvent.Printed} follows. */
    record PrintReport(long visit) implements DoorEffect {}

    /**
     * End whatever runs, give every device back and bring the station to where a visit may begin, through a wipe.
     *
     * @param by {@code technician} or {@code time}
     */
    record Return(String by) implements DoorEffect {}
}
