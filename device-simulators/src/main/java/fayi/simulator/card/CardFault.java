package fayi.simulator.card;

import fayi.device.card.sdt.StatusWord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What can go wrong between a reader and its host. */
public sealed interface CardFault {
    /** Stable id, for docks and scripts. */
    String id();

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
    }

    /** The next {@code times} answers stop half way. */
    record HalfFrame(int times) implements CardFault {
        @Override
        public String id() {
            return "half-frame";
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
                new CardLeaves(600),
                new Slow(Duration.ofMillis(1500)),
                new HangUp(Duration.ofSeconds(2)),
                new Answers(StatusWord.UNKNOWN_CARD_TYPE),
                new Answers(StatusWord.READ_FAILED),
                new Answers(StatusWord.SAM_UNAUTHORISED));
    }
}
