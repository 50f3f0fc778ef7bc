package fayi.simulator.card;

import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.StatusWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can go wrong with a reader and its cards, beyond what can on any line; the faults of the line are those of {@link
 * SimulatedCardReader#line()}.
 */
public sealed interface CardFault {
    /** Stable id, for docks and scripts. */
    String id();

    /** What is wrong after one more answer. */
    default CardFault next() {
        return this;
    }

    /** Nothing is wrong. */
    record None() implements CardFault {
        @Override
        public String id() {
            return "none";
        }
    }

    /** The checksums of the next {@code times} answers are wrong. */
    record WrongChecksum(int times) implements CardFault {
        @Override
        public String id() {
            return "wrong-checksum";
        }

        @Override
        public CardFault next() {
            return times > 1 ? new WrongChecksum(times - 1) : new None();
        }
    }

    /** One byte of the next {@code times} answers, anywhere in them, is another one when it comes. */
    record ChangedByte(int times) implements CardFault {
        @Override
        public String id() {
            return "changed-byte";
        }

        @Override
        public CardFault next() {
            return times > 1 ? new ChangedByte(times - 1) : new None();
        }
    }

    /** In place of every answer come so many bytes without meaning. */
    record NoiseOnly(int bytes) implements CardFault {
        @Override
        public String id() {
            return "noise-only";
        }
    }

    /** The next {@code times} answers stop half way. */
    record HalfFrame(int times) implements CardFault {
        @Override
        public String id() {
            return "half-frame";
        }

        @Override
        public CardFault next() {
            return times > 1 ? new HalfFrame(times - 1) : new None();
        }
    }

    /** The card leaves during the next read, when {@code atByte} bytes of the answer were sent; nothing follows them. */
    record CardLeaves(int atByte) implements CardFault {
        @Override
        public String id() {
            return "card-leaves";
        }
    }

    /** The security module fails its self-test until it is reset. */
    record NeedsReset() implements CardFault {
        @Override
        public String id() {
            return "needs-reset";
        }
    }

    /** The reader does not know these commands: it answers them with 21. */
    record Lacks(Set<SdtCommand> commands) implements CardFault {
        /** Copies the set. */
        public Lacks {
            commands = Set.copyOf(commands);
        }

        @Override
        public String id() {
            return "lacks-commands";
        }
    }

    /** The reader hears these commands and answers none of them. */
    record Ignores(Set<SdtCommand> commands) implements CardFault {
        /** Copies the set. */
        public Ignores {
            commands = Set.copyOf(commands);
        }

        @Override
        public String id() {
            return "ignores-commands";
        }
    }

    /** Reads of cards are answered with this status word; with 60 and 66 every command is. */
    record Answers(StatusWord status) implements CardFault {
        @Override
        public String id() {
            return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One of each kind, to choose from. */
    static List<CardFault> examples() {
        return List.of(
                new None(),
                new NoiseOnly(40),
                new WrongChecksum(1),
                new ChangedByte(1),
                new HalfFrame(1),
                new CardLeaves(600),
                new NeedsReset(),
                new Lacks(Set.of(SdtCommand.READ_EXTRA_ADDRESS)),
                new Answers(StatusWord.UNKNOWN_CARD_TYPE),
                new Answers(StatusWord.READ_FAILED),
                new Answers(StatusWord.SAM_UNAUTHORISED));
    }
}
