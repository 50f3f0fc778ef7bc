package fayi.simulator.pty;

import java.time.Duration;
import java.util.Optional;

/**
 * What can go wrong on any serial line, whatever is spoken on it. Faults concern what the device sends to its driver, message
 * for message (an answer, a code, a stroke); {@link FromDriver} turns one round. Counts begin at 1: {@code every} 1 is each.
 */
public sealed interface LineFault {
    /** Nothing is wrong. */
    record None() implements LineFault {}

    /** Every so many-th byte is lost. */
    record DropByte(int every) implements LineFault {
        /** At least 1. */
        public DropByte {
            positive(every, "drop-byte");
        }
    }

    /** Every so many-th message is lost. */
    record Drop(int every) implements LineFault {
        /** At least 1. */
        public Drop {
            positive(every, "drop");
        }
    }

    /** Every message is late. */
    record Delay(Duration delay) implements LineFault {
        /** Not negative. */
        public Delay {
            lasting(delay, "delay");
        }
    }

    /** Every message comes in so many parts, with a pause before each but the first. */
    record Split(int parts, Duration pause) implements LineFault {
        /** At least one part. */
        public Split {
            positive(parts, "split");
            lasting(pause, "split");
        }
    }

    /** Every so many-th message comes twice. */
    record Duplicate(int every) implements LineFault {
        /** At least 1. */
        public Duplicate {
            positive(every, "duplicate");
        }
    }

    /** One bit is flipped in so many of a thousand bytes, at places that the seed decides. */
    record Corrupt(int perThousand) implements LineFault {
        /** 1 to 1000. */
        public Corrupt {
            positive(perThousand, "corrupt");
            if (perThousand > 1000) {
                throw new IllegalArgumentException(
                        "'corrupt' takes a number up to 1000: of so many bytes in a thousand.");
            }
        }
    }

    /** So many bytes without meaning come before every message. */
    record Noise(int bytes) implements LineFault {
        /** At least 1. */
        public Noise {
            positive(bytes, "noise");
        }
    }

    /** Nothing comes any more, though the line is there. */
    record Silent() implements LineFault {}

    /** The port is gone until something else is said. */
    record Unplugged() implements LineFault {}

    /** The port goes at once and comes back after a while. */
    record HangUp(Duration away) implements LineFault {
        /** Not negative. */
        public HangUp {
            lasting(away, "hang-up");
        }
    }

    /** A bad contact: the port goes and comes back so many times. */
    record Flap(int times, Duration away, Duration back) implements LineFault {
        /** At least once. */
        public Flap {
            positive(times, "flap");
            lasting(away, "flap");
            lasting(back, "flap");
        }
    }

    /** {@code fault} on what the driver sends to the device; only for faults of bytes and messages. */
    record FromDriver(LineFault fault) implements LineFault {
        /** Refuses a fault of the plug, which has no direction. */
        public FromDriver {
            if (fault.concernsThePlug() || fault instanceof FromDriver) {
                throw new IllegalArgumentException("'from-driver' takes a fault of bytes or messages; '"
                        + FaultWords.of(fault) + "' has no direction.");
            }
        }
    }

    /** Whether the port comes and goes. */
    default boolean concernsThePlug() {
        return this instanceof Unplugged || this instanceof HangUp || this instanceof Flap;
    }

    /** How long it lasts by itself; empty when it lasts until something else is said. */
    default Optional<Duration> ownLength() {
        if (this instanceof HangUp hangUp) {
            return Optional.of(hangUp.away());
        }
        return this instanceof Flap flap
                ? Optional.of(flap.away().plus(flap.back()).multipliedBy(flap.times()))
                : Optional.empty();
    }

    private static void positive(int number, String fault) {
        if (number < 1) {
            throw new IllegalArgumentException("'" + fault + "' takes a number from 1 on, not " + number + ".");
        }
    }

    private static void lasting(Duration duration, String fault) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("'" + fault + "' takes a time that is not negative.");
        }
    }
}
