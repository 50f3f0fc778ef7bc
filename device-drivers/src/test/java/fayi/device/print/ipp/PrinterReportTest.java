package fayi.device.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Answers to Get-Printer-Attributes, byte by byte as RFC 8010 lays them out. */
class PrinterReportTest {
    private static final String NAME = HexFormat.of().formatHex("printer-state".getBytes(StandardCharsets.US_ASCII));

    @Test
    void aPrinterThatStandsStillSaysSo() throws Exception {
        assertThat(PrinterReport.of(IppWire.packet(answer("23000d" + NAME + "000400000005")))
                        .stopped())
                .isTrue();
    }

    @Test
    void aPrinterThatDoesNotKnowItsStateIsNoneThatCanBeUsed() {
        assertThatThrownBy(() -> PrinterReport.of(IppWire.packet(answer("12000d" + NAME + "0000"))))
                .isInstanceOf(ProtocolException.class);
    }

    private static byte[] answer(String printerAttributes) {
        return HexFormat.of().parseHex("0200" + "0000" + "00000001" + "04" + printerAttributes + "03");
    }
}
