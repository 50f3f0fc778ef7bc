package fayi.simulator.card;

import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.StatusWord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can go wrong between a reader and its host. */
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

    /** The reader hears and never answers. */
    record Silent() implements CardFault {
        @Override
        public String id() {
            return "silent";
        }
    }

    /**
     * Noise on the line before every answer.
     *
     * @param bytes how many
     * @param drownsAnswer whether the answer itself is lost
     */
    record Noise(int bytes, boolean drownsAnswer) implements CardFault {
        @Override
        public String id() {
            return drownsAnswer ? "noise-only" : "noise";
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

    /** The next {@code times} answers are lost on the way. */
    record Drop(int times) implements CardFault {
        @Override
        public String id() {
            return "drop";
        }

        @Override
        public CardFault next() {
            return times > 1 ? new Drop(times - 1) : new None();
        }
    }

    /** Every answer comes {@code copies} times, one behind the other. */
    record Duplicate(int copies) implements CardFault {
        @Override
        public String id() {
            return "duplicate";
        }
    }

    /** Every answer comes in so many pieces, with a pause before each but the first. */
    record Split(int pieces, Duration pause) implements CardFault {
        @Override
        public String id() {
            return "split";
        }
    }

    /** Single bytes of answers change on the way: each with this probability, from 0 to 1. */
    record Corrupt(double probability) implements CardFault {
        @Override
        public String id() {
            return "corrupt";
        }
    }

    /** The card leaves during the next read, when {@code atByte} bytes of the answer were sent; nothing follows them. */
    record CardLeaves(int atByte) implements CardFault {
        @Override
        public String id() {
            return "card-leaves";
        }
    }

    /** Every answer comes late. */
    record Slow(Duration delay) implements CardFault {
        @Override
        public String id() {
            return "slow";
        }
    }

    /** The port goes away at once and comes back after a while. */
    record HangUp(Duration away) implements CardFault {
        @Override
        public String id() {
            return "hang-up";
        }
    }

    /** The port goes and comes so many times, each time for {@code phase}; then nothing is wrong. */
    record Flap(int times, Duration phase) implements CardFault {
        @Override
        public String id() {
            return "flap";
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
                new Silent(),
                new Noise(40, false),
                new Noise(40, true),
                new WrongChecksum(1),
                new HalfFrame(1),
                new Drop(1),
                new Duplicate(2),
                new Split(5, Duration.ofMillis(50)),
                new Corrupt(0.001),
                new CardLeaves(600),
                new Slow(Duration.ofMillis(1500)),
                new HangUp(Duration.ofSeconds(2)),
                new Flap(5, Duration.ofMillis(200)),
                new NeedsReset(),
                new Lacks(Set.of(SdtCommand.READ_EXTRA_ADDRESS)),
                new Answers(StatusWord.UNKNOWN_CARD_TYPE),
                new Answers(StatusWord.READ_FAILED),
                new Answers(StatusWord.SAM_UNAUTHORISED));
    }
}
