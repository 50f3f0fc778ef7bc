package fayi.simulator.dock;

import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Devices that are nothing but their state: what the window does with them is what is tried. */
final class RememberedStation implements StationControls {
    private StationState state = new StationState(
            null,
            ReaderFault.NONE,
            null,
            PrinterCondition.READY,
            0,
            Path.of("/tmp/papers"),
            CameraCondition.LIVE,
            CameraCondition.LIVE,
            "contract");
    private Optional<String> printedCode = Optional.empty();
    private boolean stuck;

    synchronized void stickPrinter() {
        stuck = true;
    }

    synchronized void print(int papers, String code) {
        printedCode = Optional.of(code);
        state = new StationState(
                state.card(),
                state.reader(),
                state.lastCode(),
                state.printer(),
                papers,
                state.tray(),
                state.personCamera(),
                state.documentCamera(),
                state.sheet());
    }

    @Override
    public List<DemonstrationCard> cards() {
        return List.of(
                new DemonstrationCard("citizen", "演示一（居民身份证）"),
                new DemonstrationCard("expired", "演示四（已过期）"),
                new DemonstrationCard("residence-permit", "演示五（港澳台居民居住证）"),
                new DemonstrationCard("foreigner-2017", "演示六（外国人永久居留身份证 2017）"));
    }

    @Override
    public synchronized void layCard(String id) {
        card(id, state.reader());
    }

    @Override
    public synchronized void liftCard() {
        card(null, state.reader());
    }

    @Override
    public synchronized void setReader(ReaderFault fault) {
        card(state.card(), fault);
    }

    private void card(@org.jspecify.annotations.Nullable String id, ReaderFault fault) {
        state = new StationState(
                id,
                fault,
                state.lastCode(),
                state.printer(),
                state.printed(),
                state.tray(),
                state.personCamera(),
                state.documentCamera(),
                state.sheet());
    }

    @Override
    public synchronized void showCode(String text) {
        state = new StationState(
                state.card(),
                state.reader(),
                text,
                state.printer(),
                state.printed(),
                state.tray(),
                state.personCamera(),
                state.documentCamera(),
                state.sheet());
    }

    @Override
    public synchronized Optional<String> lastPrintedCode() {
        return printedCode;
    }

    @Override
    public synchronized void setPrinter(PrinterCondition condition) throws IOException {
        if (stuck) {
            throw new IOException("the printer does not listen");
        }
        state = new StationState(
                state.card(),
                state.reader(),
                state.lastCode(),
                condition,
                state.printed(),
                state.tray(),
                state.personCamera(),
                state.documentCamera(),
                state.sheet());
    }

    @Override
    public List<Path> printed() {
        return List.of();
    }

    @Override
    public synchronized void setCamera(StationCamera camera, CameraCondition condition) {
        boolean person = camera == StationCamera.PERSON;
        state = new StationState(
                state.card(),
                state.reader(),
                state.lastCode(),
                state.printer(),
                state.printed(),
                state.tray(),
                person ? condition : state.personCamera(),
                person ? state.documentCamera() : condition,
                state.sheet());
    }

    @Override
    public List<String> sheets() {
        return List.of("contract", "wages", "empty");
    }

    @Override
    public synchronized void laySheet(String id) {
        state = new StationState(
                state.card(),
                state.reader(),
                state.lastCode(),
                state.printer(),
                state.printed(),
                state.tray(),
                state.personCamera(),
                state.documentCamera(),
                id);
    }

    @Override
    public synchronized StationState state() {
        return state;
    }
}
