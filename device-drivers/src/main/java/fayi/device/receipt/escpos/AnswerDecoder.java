package fayi.device.receipt.escpos;

import java.util.Optional;

/**
 * Tells a printer's answers apart by their fixed bits (Epson, "ESC/POS Command Reference"): DLE EOT has bits 0, 1, 4 and 7 as
 * 0, 1, 1, 0; GS r has bits 4 and 7 as 0; GS I answers a text between 5F and NUL; a cleared buffer is told by 37 25 NUL. Flow
 * control and automatic status, which have other bits, are no answers. Bounded; not thread-safe.
 */
public final class AnswerDecoder {
    /** Longest text that is taken. */
    public static final int LONGEST = 80;

    private static final int TEXT = 0x5F;
    private static final int BLOCK = 0x37;
    private static final int ASYNCHRONOUS = 0x93;
    private static final int REAL_TIME_BITS = 0x12;
    private static final int BUFFERED = 0x90;

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inBlock;
    private int blockLength;

    /** At the beginning of a line. */
    public AnswerDecoder() {}

    /** An answer. */
    public sealed interface Answer {
        /** To DLE EOT; to which, only the asker knows. */
        record RealTime(int bits) implements Answer {}

        /** To GS r or to GS I 1 to 3. */
        record Plain(int bits) implements Answer {}

        /** To GS I 65 and above. */
        record Told(String text) implements Answer {}

        /** The buffer has been cleared. */
        record Cleared() implements Answer {}
    }

    /** Takes one byte; an answer when it is complete with it. */
    public Optional<Answer> accept(int octet) {
        int bits = octet & 0xFF;
        if (inText) {
            return inText(bits);
        }
        if (inBlock) {
            return inBlock(bits);
        }
        if (bits == TEXT) {
            inText = true;
            text.setLength(0);
            return Optional.empty();
        }
        if (bits == BLOCK) {
            inBlock = true;
            blockLength = 0;
            return Optional.empty();
        }
        if ((bits & ASYNCHRONOUS) == REAL_TIME_BITS) {
            return Optional.of(new Answer.RealTime(bits));
        }
        return (bits & BUFFERED) == 0 ? Optional.of(new Answer.Plain(bits)) : Optional.empty();
    }

    /** Forgets what has begun. */
    void reset() {
        inText = false;
        inBlock = false;
        text.setLength(0);
    }

    private Optional<Answer> inText(int bits) {
        if (bits == 0) {
            inText = false;
            return Optional.of(new Answer.Told(text.toString()));
        }
        if (text.length() == LONGEST) {
            reset();
        } else if (bits < ' ' && (bits & ASYNCHRONOUS) == REAL_TIME_BITS) {
            // No text has it: the text's end was lost, and this is an answer.
            reset();
            return Optional.of(new Answer.RealTime(bits));
        } else if (bits >= ' ' && bits <= '~') {
            text.append((char) bits);
        }
        return Optional.empty();
    }

    private Optional<Answer> inBlock(int bits) {
        blockLength++;
        if (bits == 0 || blockLength > 2) {
            inBlock = false;
            return bits == 0 ? Optional.of(new Answer.Cleared()) : Optional.empty();
        }
        return Optional.empty();
    }
}
