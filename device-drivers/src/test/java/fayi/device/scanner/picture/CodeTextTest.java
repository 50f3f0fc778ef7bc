package fayi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeTextTest {
    private static String read(String text, Map<EncodeHintType, ?> hints) {
        return CodeText.of(DrawnCode.of(text, ErrorCorrectionLevel.M, hints).matrix())
                .orElse("");
    }

    @Test
    void aNamedCharacterSetIsFollowed() {
        assertThat(read("法律援助", Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))).isEqualTo("法律援助");
        assertThat(read("法律援助", Map.of(EncodeHintType.CHARACTER_SET, "GB18030")))
                .isEqualTo("法律援助");
    }

    @Test
    void bytesWithoutANameAreUtf8OrElseGb18030() {
        // The encoder that is told no character set names none, and writes Latin letters as the bytes they are.
        assertThat(read(asLatin("调解", StandardCharsets.UTF_8), Map.of())).isEqualTo("调解");
        assertThat(read(asLatin("调解", Charset.forName("GB18030")), Map.of())).isEqualTo("调解");
    }

    @Test
    void whatAnotherReaderTookForLatinLettersIsReadAgain() {
        assertThat(CodeText.ofLatin(asLatin("调解", Charset.forName("GB18030")))).isEqualTo("调解");
        assertThat(CodeText.ofLatin(asLatin("调解", StandardCharsets.UTF_8))).isEqualTo("调解");
        assertThat(CodeText.ofLatin("FAYI:1")).isEqualTo("FAYI:1");
    }

    private static String asLatin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
