package fayi.device.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Text;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import fayi.device.Ability;
import fayi.device.Capabilities;
import org.junit.jupiter.api.Test;

/** What printers tell of themselves, and what they leave out. */
class PrinterTraitsTest {
    @Test
    void modelFirmwareSerialAndAbilitiesAreTaken() {
        Capabilities told = PrinterTraits.of(new IppPacket.Builder(Status.successfulOk.getCode())
                .putPrinterAttributes(
                        Types.printerMakeAndModel.of("Pantum P3305DN series"),
                        Types.printerFirmwareStringVersion.of(new Text("2.1.7\r\n")),
                        Types.printerDeviceId.of("MFG:Pantum;MDL:P3305DN;CMD:PDF,URF;SN:CB2J012345;CLS:PRINTER;"),
                        Types.mediaSupported.of(
                                new KeywordOrName("na_letter_8.5x11in"), new KeywordOrName("iso_a4_210x297mm")),
                        Types.sidesSupported.of("one-sided", "two-sided-long-edge"),
                        Types.colorSupported.of(false))
                .build());
        assertThat(told.model()).contains("Pantum P3305DN series");
        assertThat(told.firmware()).contains("2.1.7");
        assertThat(told.serialNumber()).contains("CB2J012345");
        assertThat(told.ability("a4")).isEqualTo(Ability.SUPPORTED);
        assertThat(told.ability("duplex")).isEqualTo(Ability.SUPPORTED);
        assertThat(told.ability("colour")).isEqualTo(Ability.NOT_SUPPORTED);
        assertThat(told.ability("pdf")).isEqualTo(Ability.UNKNOWN);
    }

    @Test
    void aPrinterThatTellsNothingIsUnknown() {
        IppPacket empty = new IppPacket.Builder(Status.successfulOk.getCode()).build();
        assertThat(PrinterTraits.of(empty)).isEqualTo(Capabilities.UNKNOWN);
    }
}
