package fayi.device.scanner.picture;

import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a code's modules say. Bytes whose character set the code does not name are UTF-8, or failing that GB 18030, as from
 * a serial scanner; the library's own guess knows Japan better than China.
 */
final class CodeText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CodeText() {}

    /** The text; empty when it cannot be read or says nothing. */
    static Optional<String> of(BitMatrix modules) {
        try {
            DecoderResult result = new Decoder().decode(modules.clone());
            List<byte[]> bytes = result.getByteSegments();
            if (bytes != null && bytes.stream().anyMatch(CodeText::isBeyondAscii)) {
                Charset charset = bytes.stream().allMatch(part -> isText(part, StandardCharsets.UTF_8))
                        ? StandardCharsets.UTF_8
                        : GB18030;
                result = new Decoder().decode(modules, Map.of(DecodeHintType.CHARACTER_SET, charset.name()));
            }
            return Optional.of(result.getText()).filter(text -> !text.isEmpty());
        } catch (ChecksumException | FormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Of a text with a character a byte, as other readers give it that took the bytes for Latin letters. */
    static String ofLatin(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (!isBeyondAscii(bytes)) {
            return text;
        }
        if (isText(bytes, StandardCharsets.UTF_8)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return isText(bytes, GB18030) ? new String(bytes, GB18030) : text;
    }

    private static boolean isBeyondAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
