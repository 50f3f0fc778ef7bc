package fayi.simulator.station;

import fayi.device.indicator.Sensor;
import fayi.simulator.camera.SimulatedCamera;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCard;
import fayi.simulator.card.SimulatedCardReader;
import fayi.simulator.indicator.SimulatedIndicatorBoard;
import fayi.simulator.pad.SimulatedPad;
import fayi.simulator.printer.SimulatedPrinter;
import fayi.simulator.pty.FaultScript;
import fayi.simulator.pty.FaultyLine;
import fayi.simulator.receipt.SimulatedReceiptPrinter;
import fayi.simulator.scanner.SimulatedScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The simulated devices of one station under one directory: card reader, scanner, receipt printer, signature pad and
 * indicators behind pseudo-terminals, a reader of chip cards, a printer with its tray, a camera on the person, one over the
 * papers and one that reads codes. Any thread; what is done to them is done one after the other.
 */
public final class SimulatedStation implements StationControls, AutoCloseable {
    private static final int BAUD = 115_200;
    private static final int BOARD_BAUD = 9600;
    private static final int BOARD_UNIT = 1;
    private static final Duration RECEIPT_LINE = Duration.ofMillis(30);
    private static final Duration PAGE = Duration.ofSeconds(2);
    private static final int PERSON_RATE = 25;
    private static final int DOCUMENT_RATE = 5;
    private static final int PAD_BAUD = 38_400;

    private final SimulatedCardReader reader;
    private final SimulatedScanner scanner;
    private final SimulatedPrinter printer;
    private final SimulatedCamera personCamera;
    private final SimulatedCamera documentCamera;
    private final StationCodeCamera codeCamera;
    private final SimulatedReceiptPrinter receipts;
    private final SimulatedIndicatorBoard board;
    private final SimulatedPad pad;
    private final ScannerDriver scannerDriver;
    private final StationChipCards chipCards;
    private final Path tray;
    private final Path receiptTray;
    private final Map<StationLine, FaultyLine> lines = new EnumMap<>(StationLine.class);
    private final List<SimulatedCard> cards = DemonstrationCards.all();
    private volatile @Nullable String lastCode;
    private volatile String sheet;
    private boolean closed;

    private SimulatedStation(Path directory, ScannerDriver scannerDriver, Started started) throws IOException {
        DemonstrationSheet first = DemonstrationSheet.ALL.get(0);
        this.scannerDriver = scannerDriver;
        tray = directory.resolve("printed");
        receiptTray = directory.resolve("receipts");
        sheet = first.id();
        reader = started.keep(SimulatedCardReader.open(directory.resolve("card-reader"), BAUD));
        scanner = started.keep(SimulatedScanner.open(directory.resolve("scanner"), BAUD));
        printer = started.keep(SimulatedPrinter.start(tray, PAGE, 0));
        personCamera = started.keep(SimulatedCamera.ofFigure(640, 480, PERSON_RATE, 0));
        documentCamera = started.keep(SimulatedCamera.ofPicture(first.onDesk(), DOCUMENT_RATE, 0));
        codeCamera = started.keep(new StationCodeCamera());
        receipts = started.keep(SimulatedReceiptPrinter.open(directory.resolve("receipt-printer"), BAUD, receiptTray));
        receipts.pace(RECEIPT_LINE);
        board = started.keep(SimulatedIndicatorBoard.open(directory.resolve("indicators"), BOARD_BAUD, BOARD_UNIT));
        pad = started.keep(SimulatedPad.open(directory.resolve("signature-pad"), PAD_BAUD));
        lines.put(StationLine.CARD_READER, reader.line());
        chipCards = started.keep(new StationChipCards());
        lines.put(StationLine.SCANNER, scanner.line());
        lines.put(StationLine.RECEIPT_PRINTER, receipts.line());
        lines.put(StationLine.SIGNATURE_PAD, pad.line());
        lines.put(StationLine.INDICATORS, board.line());
    }

    /** Those that have started, for the case that the next one does not. */
    private static final class Started {
        private final List<AutoCloseable> devices = new ArrayList<>();

        <D extends AutoCloseable> D keep(D device) {
            devices.add(device);
            return device;
        }

        void close() {
            closeAll(devices);
        }
    }

    /** Starts all of them; the station's scanner is the one on the serial port. */
    public static SimulatedStation start(Path directory) throws IOException {
        return start(directory, ScannerDriver.SERIAL_LINE);
    }

    /**
     * Starts all of them.
     *
     * @param directory for ports and the printer's tray; exists
     * @param scanner which of its two scanners the station uses
     * @throws IOException when one does not start; then none stays
     */
    public static SimulatedStation start(Path directory, ScannerDriver scanner) throws IOException {
        Started started = new Started();
        try {
            return new SimulatedStation(directory, scanner, started);
        } catch (IOException | RuntimeException failure) {
            started.close();
            throw failure;
        }
    }

    /** The {@code devices:} block of a station.yaml for them. */
    public String devicesYaml() {
        DevicesYaml devices = withScanner(
                        new DevicesYaml().with("id-card-reader", "sdt", "port", reader.port(), "baud", BAUD))
                .with("document-printer", "ipp", "uri", printer.uri())
                .with("receipt-printer", "escpos", "port", receipts.port(), "baud", BAUD)
                .with("camera", "ffmpeg", "format", "mpjpeg", "input", personCamera.uri())
                .with(
                        "document-camera",
                        "ffmpeg",
                        "format",
                        "mpjpeg",
                        "input",
                        documentCamera.uri(),
                        "width",
                        1920,
                        "height",
                        1080,
                        "rate",
                        10)
                .with("indicators", "modbus-io", "port", board.port(), "baud", BOARD_BAUD, "unit", BOARD_UNIT)
                .with("signature-pad", "serial-pad", "port", pad.port(), "baud", PAD_BAUD);
        chipCards.addTo(devices);
        return devices.text();
    }

    private DevicesYaml withScanner(DevicesYaml yaml) {
        if (scannerDriver == ScannerDriver.SERIAL_LINE) {
            return yaml.with("code-scanner", "serial-line", "port", scanner.port(), "baud", BAUD);
        }
        return codeCamera.addTo(yaml);
    }

    @Override
    public List<DemonstrationCard> cards() {
        return cards.stream()
                .map(card -> new DemonstrationCard(card.id(), card.label()))
                .toList();
    }

    @Override
    public synchronized void layCard(String id) {
        reader.insert(cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no card '" + id + "'; known are "
                        + cards.stream().map(SimulatedCard::id).toList())));
    }

    @Override
    public synchronized void liftCard() {
        reader.remove();
    }

    @Override
    public synchronized void setReader(ReaderFault fault) {
        ReaderFaults.bring(reader, fault);
    }

    @Override
    public synchronized void showCode(String text) {
        scanner.show(text);
        lastCode = text;
    }

    @Override
    public synchronized void holdCode(String text) {
        codeCamera.hold(text);
    }

    @Override
    public synchronized void takeCodeAway() {
        codeCamera.takeAway();
    }

    @Override
    public Optional<String> lastPrintedCode() throws IOException {
        List<Path> papers = new ArrayList<>(printed());
        papers.addAll(receipts());
        return PrintedCode.newestOn(papers);
    }

    @Override
    public synchronized void setPrinter(PrinterCondition condition) throws IOException {
        try {
            PrinterConditions.bring(printer, condition);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public List<Path> printed() throws IOException {
        try {
            return printer.printed();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public List<Path> receipts() {
        return IntStream.rangeClosed(1, receipts.printed().size())
                .mapToObj(this::receipt)
                .toList();
    }

    private Path receipt(int number) {
        return receiptTray.resolve("receipt-%03d.png".formatted(number));
    }

    @Override
    public synchronized void setCamera(StationCamera which, CameraCondition condition) throws IOException {
        CameraConditions.bring(camera(which), condition);
    }

    private SimulatedCamera camera(StationCamera which) {
        return switch (which) {
            case PERSON -> personCamera;
            case DOCUMENT -> documentCamera;
            case SCANNER -> codeCamera.camera();
        };
    }

    @Override
    public List<String> sheets() {
        return DemonstrationSheet.ALL.stream().map(DemonstrationSheet::id).toList();
    }

    @Override
    public synchronized void laySheet(String id) {
        DemonstrationSheet laid = DemonstrationSheet.ALL.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no sheet '" + id + "'; known are " + sheets()));
        documentCamera.show(laid.onDesk());
        sheet = id;
    }

    @Override
    public synchronized void setReceiptPrinter(ReceiptCondition condition) {
        ReceiptConditions.bring(receipts, condition);
    }

    @Override
    public synchronized void setSensor(Sensor sensor, boolean on) {
        board.set(sensor, on);
    }

    @Override
    public synchronized void sign() {
        pad.sign();
    }

    @Override
    public synchronized void playOnLine(StationLine which, String script) {
        FaultyLine line = lines.get(which);
        if (line == null) {
            throw new IllegalArgumentException(
                    "Nothing can be played on the line " + which + "; it can on " + lines.keySet() + ".");
        }
        line.play(FaultScript.parse(script));
    }

    @Override
    public List<DemonstrationCard> chipCards() {
        return chipCards.all();
    }

    @Override
    public synchronized void insertChipCard(String id) throws IOException {
        chipCards.insert(id);
    }

    @Override
    public synchronized void withdrawChipCard() throws IOException {
        chipCards.withdraw();
    }

    @Override
    public synchronized void setSmartCardReader(SmartCardCondition condition) throws IOException {
        chipCards.bring(condition);
    }

    private ReceiptState receiptState() {
        int count = receipts.printed().size();
        return new ReceiptState(ReceiptConditions.of(receipts), count, count == 0 ? null : receipt(count));
    }

    private IndicatorState indicatorState() {
        Set<Sensor> on = EnumSet.noneOf(Sensor.class);
        for (Sensor sensor : Sensor.values()) {
            if (board.isOn(sensor)) {
                on.add(sensor);
            }
        }
        return new IndicatorState(on, new HashSet<>(board.burning()));
    }

    private Map<StationLine, LineState> lineStates() {
        Map<StationLine, LineState> states = new EnumMap<>(StationLine.class);
        lines.forEach((which, line) -> states.put(which, LineState.of(line)));
        return states;
    }

    @Override
    public StationState state() throws IOException {
        return new StationState(
                reader.card().map(SimulatedCard::id).orElse(null),
                ReaderFaults.of(reader),
                lastCode,
                PrinterConditions.of(printer),
                printed().size(),
                tray,
                CameraConditions.of(personCamera),
                CameraConditions.of(documentCamera),
                sheet,
                receiptState(),
                indicatorState(),
                codeCamera.state(scannerDriver == ScannerDriver.CAMERA),
                new PadState(pad.isStarted(), pad.written()),
                chipCards.state(),
                lineStates());
    }

    /** Ends all of them; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            closeAll(List.of(
                    reader,
                    scanner,
                    printer,
                    personCamera,
                    documentCamera,
                    codeCamera,
                    receipts,
                    board,
                    pad,
                    chipCards));
        }
    }

    private static void closeAll(List<AutoCloseable> devices) {
        RuntimeException first = null;
        for (AutoCloseable device : devices) {
            try {
                device.close();
            } catch (Exception failure) {
                // One that does not end must not keep the others.
                if (first == null) {
                    first = new IllegalStateException("A simulated device did not end", failure);
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
