package fayi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolLayoutTest {
    private static DrawnCode drawn(int version, String text) {
        return DrawnCode.of(text, ErrorCorrectionLevel.L, Map.of(EncodeHintType.QR_VERSION, version));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7, 13, 14, 21, 27, 32, 36, 40})
    void knownModulesAreAsAnyEncoderDrawsThem(int version) {
        SymbolLayout layout = new SymbolLayouts().of(version);
        DrawnCode code = drawn(version, "FAYI");
        assertThat(layout.modules()).isEqualTo(code.modules());
        for (int i = 0; i < code.modules() * code.modules(); i++) {
            int column = i % code.modules();
            int row = i / code.modules();
            byte kind = layout.kind(column, row);
            if (kind == SymbolLayout.DARK || kind == SymbolLayout.LIGHT) {
                assertThat(code.isDark(column, row))
                        .as("column %d, row %d", column, row)
                        .isEqualTo(kind == SymbolLayout.DARK);
            }
        }
        // ISO/IEC 18004, table 1: what remains after the last codeword is fewer than eight modules.
        assertThat(layout.dataModules().length / 8).isEqualTo(layout.version().getTotalCodewords());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 7, 8, 15, 22, 30, 40})
    void aCodeReadModuleByModuleIsDrawnAgainAsItWas(int version) {
        DrawnCode code = drawn(version, "FAYI-1234567890");
        float[] modules = new float[code.modules() * code.modules()];
        float[] visibility = new float[modules.length];
        for (int i = 0; i < modules.length; i++) {
            modules[i] = code.isDark(i % code.modules(), i / code.modules()) ? -1 : 1;
            visibility[i] = 1;
        }
        // A stain of four modules by four, which is repaired.
        for (int i = 0; i < 16; i++) {
            modules[(code.modules() - 1 - i / 4) * code.modules() + code.modules() - 1 - i % 4] *= -1;
        }
        SoftDecoder decoder = new SoftDecoder(new SymbolLayouts().of(version));
        BitMatrix read = decoder.read(modules, visibility).orElseThrow();
        BitMatrix drawn = code.matrix();
        int differences = 0;
        for (int i = 0; i < modules.length; i++) {
            int column = i % code.modules();
            int row = i / code.modules();
            differences += read.get(column, row) == drawn.get(column, row) ? 0 : 1;
        }
        // The few modules after the last codeword carry nothing.
        assertThat(differences).isLessThan(8);
        assertThat(CodeText.of(read)).contains("FAYI-1234567890");
    }
}
