package fayi.device.card.sdt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** Reads a card's text field after field: UTF-16LE, padded with spaces. Not thread-safe. */
final class TextFields {
    static final String WITHOUT_END = "长期";
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final byte[] text;
    private int at;

    TextFields(byte[] text) {
        this.text = text;
    }

    /** The next {@code width} bytes without their padding. */
    String text(int width) throws UnreadableCardException {
        return textUnstripped(width).strip();
    }

    String textUnstripped(int width) throws UnreadableCardException {
        try {
            String padded = StandardCharsets.UTF_16LE
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, at, width))
                    .toString();
            at += width;
            return padded.replace('\0', ' ');
        } catch (CharacterCodingException broken) {
            throw new UnreadableCardException("characters");
        }
    }

    void skip(int width) {
        at += width;
    }

    LocalDate date(String name) throws UnreadableCardException {
        return toDate(text(16), name);
    }

    /** Empty for a card without end. */
    Optional<LocalDate> lastDay() throws UnreadableCardException {
        String written = text(16);
        return written.equals(WITHOUT_END) ? Optional.empty() : Optional.of(toDate(written, "valid to"));
    }

    String sex() throws UnreadableCardException {
        return switch (text(2)) {
            case "1" -> "male";
            case "2" -> "female";
            default -> "unknown";
        };
    }

    private static LocalDate toDate(String written, String name) throws UnreadableCardException {
        try {
            if (written.length() == 8) {
                return LocalDate.parse(written, DATE);
            }
        } catch (DateTimeException noDate) {
            // Told below, without what was written.
        }
        throw new UnreadableCardException(name);
    }

    /** {@code value} as UTF-16LE, padded or cut to {@code width} bytes. */
    static byte[] padded(String value, int width) {
        byte[] field = new byte[width];
        for (int i = 0; i < width; i += 2) {
            field[i] = ' ';
        }
        byte[] written = value.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(written, 0, field, 0, Math.min(written.length, width));
        Arrays.fill(written, (byte) 0);
        return field;
    }
}
