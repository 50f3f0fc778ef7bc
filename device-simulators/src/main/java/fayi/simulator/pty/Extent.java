package fayi.simulator.pty;

import java.time.Duration;

/** How long something of a script lasts. */
public sealed interface Extent {
    /** No time at all. */
    Extent NOTHING = new Time(Duration.ZERO);

    /** Until so many messages were sent by the device. */
    record Messages(int count) implements Extent {
        /** At least one. */
        public Messages {
            if (count < 1) {
                throw new IllegalArgumentException("A number of messages begins at 1x, not " + count + "x.");
            }
        }
    }

    /** By the clock. */
    record Time(Duration duration) implements Extent {
        /** Not negative. */
        public Time {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("A script cannot last a negative time.");
            }
        }
    }
}
