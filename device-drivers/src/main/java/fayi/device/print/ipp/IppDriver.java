package fayi.device.print.ipp;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.print.DocumentPrinter;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** The driver {@code ipp}: any printer that speaks IPP and takes PDF. */
public final class IppDriver implements Driver {
    private static final int IDLE_MS = 8000;
    private static final String A4 = "iso_a4_210x297mm";

    @Override
    public Set<String> kinds() {
        return Set.of(DocumentPrinter.KIND);
    }

    @Override
    public String name() {
        return "ipp";
    }

    @Override
    public Set<String> settings() {
        return Set.of("uri", "media", "idle-ms");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        PrinterAddress address;
        try {
            address = PrinterAddress.parse(reader.text("uri"));
        } catch (IllegalArgumentException wrong) {
            throw reader.wrong("'uri': " + wrong.getMessage());
        }
        String media = reader.optionalText("media").orElse(A4);
        Duration idle = Duration.ofMillis(reader.number("idle-ms", 500, 60_000, IDLE_MS));
        IppClient client = new IppClient(new IppWire(address), new IppRequests(address.uri(), media));
        return new IppPrinter(new PrintQueue(client, JobNames.ofThisProcess()), clock, idle);
    }
}
