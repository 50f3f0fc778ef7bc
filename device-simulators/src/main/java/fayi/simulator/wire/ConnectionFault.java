package fayi.simulator.wire;

import java.time.Duration;

/** What can go wrong on a connection over TCP, whatever is spoken on it. Counts of bytes are those of one connection. */
public sealed interface ConnectionFault {
    /** Nothing is wrong. */
    record None() implements ConnectionFault {}

    /** Nobody listens: a connection is refused. Those under way are cut. */
    record Refused() implements ConnectionFault {}

    /** A connection is made, everything is taken, and nothing answered. */
    record Silent() implements ConnectionFault {}

    /** Every piece of an answer is late. */
    record Delayed(Duration delay) implements ConnectionFault {
        /** Not negative. */
        public Delayed {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("A delay is not negative.");
            }
        }
    }

    /** Answers come a few bytes at a time. */
    record Trickling(int bytes, Duration pause) implements ConnectionFault {
        /** At least one byte. */
        public Trickling {
            if (bytes < 1 || pause.isNegative()) {
                throw new IllegalArgumentException("An answer trickles by at least one byte, with a pause.");
            }
        }
    }

    /** The connection is cut when so many bytes of the question have passed. */
    record CutQuestion(long afterBytes) implements ConnectionFault {}

    /**
     * When so many bytes of the question have passed, nothing passes any more, either way, until nothing is wrong any more;
     * then the connection is cut.
     */
    record Stalled(long afterBytes) implements ConnectionFault {}

    /** The connection is cut when so many bytes of the answer have passed. */
    record CutAnswer(long afterBytes) implements ConnectionFault {}

    /** One bit is flipped in so many of a thousand bytes of the answer, at places that the seed decides. */
    record Corrupt(int perThousand, long seed) implements ConnectionFault {
        /** 1 to 1000. */
        public Corrupt {
            if (perThousand < 1 || perThousand > 1000) {
                throw new IllegalArgumentException("Of a thousand bytes, 1 to 1000 can be corrupt.");
            }
        }
    }

    /** In place of the peer's answer this comes, and the end; the peer hears nothing. */
    record Answers(byte[] answer) implements ConnectionFault {
        /** Copies the bytes. */
        public Answers {
            answer = answer.clone();
        }

        @Override
        public byte[] answer() {
            return answer.clone();
        }
    }
}
