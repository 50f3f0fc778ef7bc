package fayi.device.receipt.escpos;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The driver {@code escpos}: thermal printers that speak ESC/POS on a serial port. */
public final class EscPosDriver implements Driver {
    private static final List<String> SPEEDS = List.of("115200", "57600", "38400", "19200", "9600");
    private static final List<String> FONTS = List.of("Noto Sans CJK SC", "LXGW WenKai", "Noto Serif CJK SC");
    private static final int DOTS_OF_58_MM = 384;
    private static final int DOTS_OF_80_MM = 576;

    @Override
    public Set<String> kinds() {
        return Set.of(ReceiptPrinter.KIND);
    }

    @Override
    public String name() {
        return "escpos";
    }

    @Override
    public Set<String> settings() {
        return Set.of("port", "baud", "paper-mm", "font", "answer-ms");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Path port = Path.of(reader.text("port"));
        int baud = Integer.parseInt(reader.choice("baud", SPEEDS, "115200"));
        int width = reader.choice("paper-mm", List.of("58", "80"), "80").equals("58") ? DOTS_OF_58_MM : DOTS_OF_80_MM;
        Optional<String> font = reader.optionalText("font").map(String::strip);
        Duration answer = Duration.ofMillis(reader.number("answer-ms", 100, 10_000, 1000));
        LinePainter painter =
                new LinePainter(Stream.concat(font.stream(), FONTS.stream()).toList(), width);
        return new EscPosReceiptPrinter(
                () -> SerialTransport.open(port, baud), new ReceiptEncoder(painter, width), answer, clock);
    }
}
