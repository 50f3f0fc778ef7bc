package fayi.simulator.station;

import fayi.simulator.camera.SimulatedCamera;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCard;
import fayi.simulator.card.SimulatedCardReader;
import fayi.simulator.printer.SimulatedPrinter;
import fayi.simulator.scanner.SimulatedScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The simulated devices of one station under one directory: a card reader and a scanner behind pseudo-terminals, a printer with
 * its tray, a camera on the person and one over the papers. Any thread; what is done to them is done one after the other.
 */
public final class SimulatedStation implements StationControls, AutoCloseable {
    private static final int BAUD = 115_200;
    private static final Duration PAGE = Duration.ofSeconds(2);
    private static final int PERSON_RATE = 25;
    private static final int DOCUMENT_RATE = 5;

    private final SimulatedCardReader reader;
    private final SimulatedScanner scanner;
    private final SimulatedPrinter printer;
    private final SimulatedCamera personCamera;
    private final SimulatedCamera documentCamera;
    private final Path tray;
    private final List<SimulatedCard> cards = DemonstrationCards.all();
    private volatile @Nullable String lastCode;
    private volatile String sheet;
    private boolean closed;

    private SimulatedStation(Path directory, Started started) throws IOException {
        DemonstrationSheet first = DemonstrationSheet.ALL.get(0);
        tray = directory.resolve("printed");
        sheet = first.id();
        reader = started.keep(SimulatedCardReader.open(directory.resolve("card-reader"), BAUD));
        scanner = started.keep(SimulatedScanner.open(directory.resolve("scanner"), BAUD));
        printer = started.keep(SimulatedPrinter.start(tray, PAGE, 0));
        personCamera = started.keep(SimulatedCamera.ofFigure(640, 480, PERSON_RATE, 0));
        documentCamera = started.keep(SimulatedCamera.ofPicture(first.onDesk(), DOCUMENT_RATE, 0));
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

    /**
     * Starts all of them.
     *
     * @param directory for ports and the printer's tray; exists
     * @throws IOException when one does not start; then none stays
     */
    public static SimulatedStation start(Path directory) throws IOException {
        Started started = new Started();
        try {
            return new SimulatedStation(directory, started);
        } catch (IOException | RuntimeException failure) {
            started.close();
            throw failure;
        }
    }

    /** The {@code devices:} block of a station.yaml for them. */
    public String devicesYaml() {
        return new DevicesYaml(
                        reader.port(), scanner.port(), BAUD, printer.uri(), personCamera.uri(), documentCamera.uri())
                .text();
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
        reader.fault(ReaderFaults.of(fault));
    }

    @Override
    public synchronized void showCode(String text) {
        scanner.show(text);
        lastCode = text;
    }

    @Override
    public Optional<String> lastPrintedCode() throws IOException {
        List<Path> newestFirst = new ArrayList<>(printed());
        Collections.reverse(newestFirst);
        for (Path paper : newestFirst) {
            Optional<String> code = PrintedCode.on(paper);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
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
    public synchronized void setCamera(StationCamera which, CameraCondition condition) throws IOException {
        SimulatedCamera camera = camera(which);
        try {
            switch (condition) {
                case LIVE -> {
                    camera.unfreeze();
                    camera.plug();
                }
                case FROZEN -> {
                    camera.plug();
                    camera.freeze();
                }
                case UNPLUGGED -> {
                    camera.unfreeze();
                    camera.unplug();
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private SimulatedCamera camera(StationCamera which) {
        return which == StationCamera.PERSON ? personCamera : documentCamera;
    }

    private static CameraCondition condition(SimulatedCamera camera) {
        if (!camera.isPlugged()) {
            return CameraCondition.UNPLUGGED;
        }
        return camera.isFrozen() ? CameraCondition.FROZEN : CameraCondition.LIVE;
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
    public StationState state() throws IOException {
        return new StationState(
                reader.card().map(SimulatedCard::id).orElse(null),
                ReaderFaults.of(reader.fault()),
                lastCode,
                PrinterConditions.of(printer),
                printed().size(),
                tray,
                condition(personCamera),
                condition(documentCamera),
                sheet);
    }

    /** Ends all of them; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            closeAll(List.of(reader, scanner, printer, personCamera, documentCamera));
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
