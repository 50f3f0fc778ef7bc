package fayi.content.law.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters of a file, whatever encoding it is in: UTF-8, UTF-16 with its mark, or GB 18030 with all its four-byte
 * characters. What would turn a line around on the screen or hide in it (directional and zero-width characters, controls)
 * is taken out.
 */
final class DecodedText {
    private static final Charset GB = Charset.forName("GB18030");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e"
                    + "\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]");

    private DecodedText() {}

    /** The text with {@code \n} as its line end, or nothing when the bytes are no text. */
    static Optional<String> of(byte[] bytes) {
        return decode(bytes)
                .map(text -> HIDDEN.matcher(
                                text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n'))
                        .replaceAll("")
                        .replace('\u00a0', ' ')
                        .replace('\u3000', ' ')
                        .replace('\t', ' '));
    }

    private static Optional<String> decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }
}
