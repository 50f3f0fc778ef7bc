package fayi.device.driver;

import fayi.device.Device;
import fayi.device.camera.Camera;
import fayi.device.card.IdCardReader;
import fayi.device.indicator.Indicators;
import fayi.device.print.DocumentPrinter;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.wedge.KeyStrokes;
import fayi.device.signature.SignaturePad;
import fayi.device.smartcard.SmartCardReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The devices of one station, opened together and closed together. */
public final class Devices implements AutoCloseable {
    private final List<Device> opened;

    private Devices(List<Device> opened) {
        this.opened = List.copyOf(opened);
    }

    /**
     * Opens all; hardware that is away does not stop it.
     *
     * @throws DriverSettingsException when an entry names an unknown driver or setting; nothing stays open then
     */
    public static Devices open(Collection<DriverSettings> entries, Clock clock) throws DriverSettingsException {
        List<Driver> drivers = ServiceLoader.load(Driver.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        List<Device> opened = new ArrayList<>();
        try {
            for (DriverSettings entry : entries) {
                Driver driver = driverFor(drivers, entry);
                new SettingsReader(entry).requireKnown(driver.settings());
                opened.add(driver.open(entry, clock));
            }
        } catch (DriverSettingsException wrong) {
            opened.forEach(Device::close);
            throw wrong;
        }
        return new Devices(opened);
    }

    private static Driver driverFor(List<Driver> drivers, DriverSettings entry) throws DriverSettingsException {
        for (Driver driver : drivers) {
            if (driver.name().equals(entry.driver()) && driver.kinds().contains(entry.kind())) {
                return driver;
            }
        }
        String known = drivers.stream()
                .filter(driver -> driver.kinds().contains(entry.kind()))
                .map(Driver::name)
                .sorted()
                .collect(Collectors.joining(", "));
        throw new DriverSettingsException(entry.place() + ": there is no driver '" + entry.driver() + "' for '"
                + entry.kind() + "'; known here: " + (known.isEmpty() ? "none" : known));
    }

    /** All of them, in the order of station.yaml. */
    public List<Device> all() {
        return opened;
    }

    /** The reader of identity cards, when one is configured. */
    public Optional<IdCardReader> idCardReader() {
        return find(IdCardReader.KIND, IdCardReader.class);
    }

    /** The printer, when one is configured. */
    public Optional<DocumentPrinter> documentPrinter() {
        return find(DocumentPrinter.KIND, DocumentPrinter.class);
    }

    /** The printer of receipts, when one is configured. */
    public Optional<ReceiptPrinter> receiptPrinter() {
        return find(ReceiptPrinter.KIND, ReceiptPrinter.class);
    }

    /** The camera that looks at the person, when one is configured. */
    public Optional<Camera> camera() {
        return find(Camera.KIND, Camera.class);
    }

    /** The camera over the papers, when one is configured. */
    public Optional<Camera> documentCamera() {
        return find(Camera.DOCUMENT_KIND, Camera.class);
    }

    /** The scanner, when one is configured. */
    public Optional<CodeScanner> codeScanner() {
        return find(CodeScanner.KIND, CodeScanner.class);
    }

    /** The scanner when it is one that types: its wire is a window. */
    public Optional<KeyStrokes> typingScanner() {
        return codeScanner().filter(KeyStrokes.class::isInstance).map(KeyStrokes.class::cast);
    }

    /** The light and the sensors of the case, when they are configured. */
    public Optional<Indicators> indicators() {
        return find(Indicators.KIND, Indicators.class);
    }

    /** The pad to sign on, when one is configured. */
    public Optional<SignaturePad> signaturePad() {
        return find(SignaturePad.KIND, SignaturePad.class);
    }

    /** The reader of chip cards, when one is configured. */
    public Optional<SmartCardReader> smartCardReader() {
        return find(SmartCardReader.KIND, SmartCardReader.class);
    }

    private <D extends Device> Optional<D> find(String kind, Class<D> type) {
        return opened.stream()
                .filter(device -> device.kind().equals(kind))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    @Override
    public void close() {
        opened.forEach(Device::close);
    }
}
