package fayi.simulator.smartcard;

import java.time.Duration;

/** What can be wrong with a chip card, its contacts or the reader. */
public sealed interface ChipFault {
    /** Nothing. */
    record None() implements ChipFault {}

    /** The card wakes up, hears every command and answers none; the reader waits for it without end. */
    record Mute() implements ChipFault {}

    /** The card is in upside down: it is there, and its chip never wakes up. */
    record UpsideDown() implements ChipFault {}

    /** Every record is refused with that status word. */
    record Answers(int status) implements ChipFault {}

    /** Every answer is so late. */
    record Slow(Duration delay) implements ChipFault {}

    /** The contacts are bad: answers come in pieces. */
    record Split(int pieces, Duration pause) implements ChipFault {}

    /** One bit is flipped in every record. */
    record Corrupt(long seed) implements ChipFault {}

    /** The card is pulled when its nth record is asked for, counted from 1 over both files; with that, this is over. */
    record LeavesAt(int record) implements ChipFault {}

    /** The reader drops the connection with the card in the middle of the nth record, and has it again at once. */
    record HangsUpAt(int record) implements ChipFault {}
}
