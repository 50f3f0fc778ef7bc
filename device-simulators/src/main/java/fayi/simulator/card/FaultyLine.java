package fayi.simulator.card;

import fayi.simulator.pty.PacedLine;
import java.io.IOException;
import java.util.Random;

/** Sends answers as a bad line would. Used by the reader's thread. */
final class FaultyLine {
    private static final int CHECKSUM_CHANGE = 0x55;

    private final PacedLine line;
    private final Random random = new Random(1);

    FaultyLine(PacedLine line) {
        this.line = line;
    }

    /** Sends {@code frame}, or what {@code fault} leaves of it. */
    void write(byte[] frame, CardFault fault) throws IOException {
        if (fault instanceof CardFault.Silent || fault instanceof CardFault.Drop) {
            return;
        }
        if (fault instanceof CardFault.Slow slow) {
            line.notBefore(System.nanoTime() + slow.delay().toNanos());
        }
        if (fault instanceof CardFault.Noise bytes) {
            byte[] sent = new byte[bytes.bytes()];
            random.nextBytes(sent);
            line.write(sent, 0, sent.length);
            if (bytes.drownsAnswer()) {
                return;
            }
        }
        if (fault instanceof CardFault.WrongChecksum) {
            frame[frame.length - 1] ^= CHECKSUM_CHANGE;
        } else if (fault instanceof CardFault.Corrupt corrupt) {
            corrupt(frame, corrupt.probability());
        }
        if (fault instanceof CardFault.Split split) {
            split(frame, split);
            return;
        }
        line.write(frame, 0, fault instanceof CardFault.HalfFrame ? frame.length / 2 : frame.length);
        if (fault instanceof CardFault.Duplicate duplicate) {
            for (int i = 1; i < duplicate.copies(); i++) {
                line.write(frame, 0, frame.length);
            }
        }
    }

    private void corrupt(byte[] frame, double probability) {
        for (int i = 0; i < frame.length; i++) {
            if (random.nextDouble() < probability) {
                frame[i] ^= (byte) (1 + random.nextInt(255));
            }
        }
    }

    private void split(byte[] frame, CardFault.Split split) throws IOException {
        int piece = Math.max(1, (frame.length + split.pieces() - 1) / split.pieces());
        for (int at = 0; at < frame.length; at += piece) {
            if (at > 0) {
                line.notBefore(System.nanoTime() + split.pause().toNanos());
            }
            line.write(frame, at, Math.min(frame.length, at + piece));
        }
    }
}
