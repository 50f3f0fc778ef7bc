package fayi.device.receipt.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.receipt.Receipt;
import fayi.device.receipt.Receipt.Align;
import fayi.device.receipt.Receipt.Size;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Bytes as Epson's "ESC/POS Command Reference" has them; characters by the table of GB 18030-2022. */
class ReceiptEncoderTest {
    private final ReceiptEncoder encoder =
            new ReceiptEncoder(new LinePainter(List.of("Noto Sans CJK SC", "LXGW WenKai"), 576), 576);

    @Test
    void chineseIsSentInKanjiModeAndTheCutComesLast() {
        List<byte[]> pieces = encoder.encode(new Receipt(List.of(Receipt.Text.of("法驿"))));
        assertThat(hex(pieces.get(0))).isEqualTo("1C26");
        assertThat(hex(pieces.get(1))).endsWith("B7A8E6E40A");
        assertThat(hex(pieces.get(2))).isEqualTo("1D564200");
        assertThat(pieces).hasSize(3);
    }

    @Test
    void sizeWeightAndPlaceGoBeforeTheWords() {
        String line = hex(encoder.encode(new Receipt(List.of(new Receipt.Text("AB", Align.CENTRE, Size.LARGE, true))))
                .get(1));
        assertThat(line)
                .contains("1B4501")
                .contains("1D2111")
                .contains("1B6131")
                .endsWith("41420A");
    }

    @Test
    void aCodeIsStoredAndPrintedByThePrinter() {
        String code =
                hex(encoder.encode(new Receipt(List.of(new Receipt.Code("AB")))).get(1));
        assertThat(code).contains("1D286B0500" + "315030" + "4142").contains("1D286B0300" + "315130");
    }

    @Test
    void aLineWithACharacterOfFourBytesIsDrawnInBands() {
        List<byte[]> pieces = encoder.encode(new Receipt(List.of(Receipt.Text.of("王𬭎"))));
        assertThat(pieces).hasSize(4);
        // GS v 0, normal, 72 bytes across, 16 and then 14 rows.
        assertThat(hex(pieces.get(1))).contains("1D76300048001000");
        assertThat(hex(pieces.get(2))).contains("1D76300048000E00");
        int black = 0;
        for (byte octet : pieces.get(1)) {
            black += Integer.bitCount(octet & 0xFF);
        }
        assertThat(black).isGreaterThan(150).isLessThan(1500);
    }

    @Test
    void whatThePrinterHasIsNotDrawn() {
        assertThat(PrinterFont.has("¥")).isFalse();
        assertThat(PrinterFont.has("申请人：张三，2026年 “好”·囍")).isTrue();
        assertThat(PrinterFont.has("䶮")).isFalse();
        assertThat(PrinterFont.has("\uE000")).isFalse();
    }

    @Test
    void linesBreakAtTheWidthAndNotBeforeAComma() {
        assertThat(LineBreaks.of("一二三四五，六", 10)).containsExactly("一二三四", "五，六");
        assertThat(LineBreaks.of("ab hello", 6)).containsExactly("ab", "hello");
        assertThat(LineBreaks.of("", 10)).containsExactly("");
        assertThat(LineBreaks.of("一\n二", 10)).containsExactly("一", "二");
    }

    @Property(tries = 300)
    void anyWordsBecomeSmallPiecesWithoutCommandsInThem(@ForAll String words) {
        List<byte[]> pieces =
                encoder.encode(new Receipt(List.of(Receipt.Text.of(words), new Receipt.Pair(words, words))));
        assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(ReceiptEncoder.MOST));
        assertThat(LineBreaks.of(words, 48))
                .allSatisfy(line -> assertThat(LineBreaks.width(line)).isLessThanOrEqualTo(48));
    }

    @Test
    void aCodeThatNoScannerReadsIsRefused() {
        assertThatThrownBy(() -> new Receipt.Code("法")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Receipt.Code("")).hasMessageContaining("ASCII");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
