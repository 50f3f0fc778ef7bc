package fayi.simulator.station;

import fayi.device.card.sdt.StatusWord;
import fayi.simulator.card.CardFault;
import java.time.Duration;

/** The reader's faults as the simulator knows them, and back. */
final class ReaderFaults {
    // The text and a part of the picture have gone over the line by then (1295 bytes in all).
    private static final int HALF_WAY = 600;
    private static final int NOISE_BYTES = 40;
    private static final Duration UNTIL_PLUGGED_IN = Duration.ofDays(365);

    private ReaderFaults() {}

    static CardFault of(ReaderFault fault) {
        return switch (fault) {
            case NONE -> new CardFault.None();
            case CARD_UNREADABLE -> new CardFault.Answers(StatusWord.READ_FAILED);
            case WRONG_CHECKSUM -> new CardFault.WrongChecksum(Integer.MAX_VALUE);
            case NOISE -> new CardFault.Noise(NOISE_BYTES, false);
            case HALF_FRAMES -> new CardFault.HalfFrame(Integer.MAX_VALUE);
            case SILENT -> new CardFault.Silent();
            case CARD_LEAVES -> new CardFault.CardLeaves(HALF_WAY);
            case UNPLUGGED -> new CardFault.HangUp(UNTIL_PLUGGED_IN);
        };
    }

    /** None for what the dock has no button for. */
    static ReaderFault of(CardFault fault) {
        if (fault instanceof CardFault.Answers) {
            return ReaderFault.CARD_UNREADABLE;
        }
        if (fault instanceof CardFault.WrongChecksum) {
            return ReaderFault.WRONG_CHECKSUM;
        }
        if (fault instanceof CardFault.Noise) {
            return ReaderFault.NOISE;
        }
        if (fault instanceof CardFault.HalfFrame) {
            return ReaderFault.HALF_FRAMES;
        }
        if (fault instanceof CardFault.Silent) {
            return ReaderFault.SILENT;
        }
        if (fault instanceof CardFault.CardLeaves) {
            return ReaderFault.CARD_LEAVES;
        }
        return fault instanceof CardFault.HangUp ? ReaderFault.UNPLUGGED : ReaderFault.NONE;
    }
}
