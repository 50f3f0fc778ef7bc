package fayi.simulator.station;

import fayi.device.card.sdt.StatusWord;
import fayi.simulator.card.CardFault;
import fayi.simulator.card.SimulatedCardReader;
import fayi.simulator.pty.LineFault;

/** Brings a reader into one of the conditions, whichever it is in, and tells which it is in. */
final class ReaderFaults {
    // The text and a part of the picture have gone over the line by then (1295 bytes in all).
    private static final int HALF_WAY = 600;
    private static final int NOISE_BYTES = 40;

    private ReaderFaults() {}

    static void bring(SimulatedCardReader reader, ReaderFault fault) {
        reader.fault(
                switch (fault) {
                    case CARD_UNREADABLE -> new CardFault.Answers(StatusWord.READ_FAILED);
                    case WRONG_CHECKSUM -> new CardFault.WrongChecksum(Integer.MAX_VALUE);
                    case HALF_FRAMES -> new CardFault.HalfFrame(Integer.MAX_VALUE);
                    case CARD_LEAVES -> new CardFault.CardLeaves(HALF_WAY);
                    case NONE, NOISE, SILENT, UNPLUGGED -> new CardFault.None();
                });
        reader.line()
                .fault(
                        switch (fault) {
                            case NOISE -> new LineFault.Noise(NOISE_BYTES);
                            case SILENT -> new LineFault.Silent();
                            case UNPLUGGED -> new LineFault.Unplugged();
                            case NONE, CARD_UNREADABLE, WRONG_CHECKSUM, HALF_FRAMES, CARD_LEAVES ->
                                new LineFault.None();
                        });
    }

    /** None for what the dock has no button for. */
    static ReaderFault of(SimulatedCardReader reader) {
        CardFault fault = reader.fault();
        if (fault instanceof CardFault.Answers) {
            return ReaderFault.CARD_UNREADABLE;
        } else if (fault instanceof CardFault.WrongChecksum) {
            return ReaderFault.WRONG_CHECKSUM;
        } else if (fault instanceof CardFault.HalfFrame) {
            return ReaderFault.HALF_FRAMES;
        } else if (fault instanceof CardFault.CardLeaves) {
            return ReaderFault.CARD_LEAVES;
        }
        return of(reader.line().fault());
    }

    private static ReaderFault of(LineFault fault) {
        if (fault instanceof LineFault.Noise) {
            return ReaderFault.NOISE;
        } else if (fault instanceof LineFault.Silent) {
            return ReaderFault.SILENT;
        }
        return fault instanceof LineFault.Unplugged ? ReaderFault.UNPLUGGED : ReaderFault.NONE;
    }
}
