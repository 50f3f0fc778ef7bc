package fayi.device.scanner.serial;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes codes of a scanner's bytes: a code ends with CR or LF. One that stops for longer than the gap, that is longer than
 * the cap, or that is no text is dropped whole, for half a code is worse than none. Overwrites what it has passed on. Not
 * thread-safe.
 */
public final class CodeLines {
    /** The longest code, in bytes; the largest QR code holds 2,953. */
    public static final int LONGEST = 4096;

    private static final char TAB = '\t';
    /** Separates parts of GS1 codes. */
    private static final char GROUP_SEPARATOR = 0x1D;

    private final long gap;
    private final byte[] line = new byte[LONGEST];
    private int size;
    private boolean tooLong;
    private long lastByte;

    /** {@code gap} is the longest pause within a code. */
    public CodeLines(Duration gap) {
        this.gap = gap.toNanos();
    }

    /** Takes the first {@code count} of {@code bytes}, which came at {@code nanos}, and tells the codes they complete. */
    public void accept(byte[] bytes, int count, long nanos, Consumer<String> codes) {
        if (count > 0 && nanos - lastByte > gap) {
            reset();
        }
        lastByte = count > 0 ? nanos : lastByte;
        for (int i = 0; i < count; i++) {
            if (bytes[i] == '\r' || bytes[i] == '\n') {
                Optional<String> code = tooLong || size == 0 ? Optional.empty() : text();
                reset();
                code.ifPresent(codes);
            } else if (size == LONGEST) {
                tooLong = true;
            } else {
                line[size++] = bytes[i];
            }
        }
    }

    /** Drops what has begun. */
    public void reset() {
        Arrays.fill(line, 0, size, (byte) 0);
        size = 0;
        tooLong = false;
    }

    private Optional<String> text() {
        return strictly(StandardCharsets.UTF_8)
                .or(() -> strictly(Charset.forName("GB18030")))
                .filter(code -> code.chars().noneMatch(CodeLines::isStrayControl));
    }

    private static boolean isStrayControl(int character) {
        return Character.isISOControl(character) && character != TAB && character != GROUP_SEPARATOR;
    }

    private Optional<String> strictly(Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(line, 0, size)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
