package fayi.simulator.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearingTest {
    /** GS v 0 for a picture of 65,535 times 65,535 bytes, as a bad line may make of a small one. */
    private static final String ENDLESS_PICTURE = "1d763000ffffffff";
    /** DLE DC4 8, with its seven fixed parameters. */
    private static final String CLEAR = "10140801031401060208";
    /** ESC @, "A", LF, and GS V 0: cut. */
    private static final String RECEIPT = "1b40410a1d5600";

    @TempDir
    Path directory;

    @Test
    void aPictureWithoutEndSwallowsNothingThatComesAfterAClearing() throws Exception {
        try (SimulatedReceiptPrinter printer =
                        SimulatedReceiptPrinter.open(directory.resolve("port"), 115_200, directory.resolve("tray"));
                SerialTransport line = SerialTransport.open(printer.port(), 115_200)) {
            line.write(HexFormat.of().parseHex(ENDLESS_PICTURE + RECEIPT));
            line.write(HexFormat.of().parseHex(CLEAR + RECEIPT));
            await().until(() -> printer.printed().size() == 1);
            assertThat(printer.printed().get(0).text()).contains("A");
        }
    }
}
