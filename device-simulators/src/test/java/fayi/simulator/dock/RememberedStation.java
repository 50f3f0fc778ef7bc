package fayi.simulator.dock;

import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.simulator.pty.FaultScript;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.CodeCameraState;
import fayi.simulator.station.DemonstrationCard;
import fayi.simulator.station.IndicatorState;
import fayi.simulator.station.LineState;
import fayi.simulator.station.PadState;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.ReceiptState;
import fayi.simulator.station.SmartCardCondition;
import fayi.simulator.station.SmartCardState;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationLine;
import fayi.simulator.station.StationState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Devices that are nothing but their state: what the window does with them is what is tried. */
final class RememberedStation implements StationControls {
    private final Map<StationCamera, CameraCondition> cameras = new EnumMap<>(StationCamera.class);
    private final Map<StationLine, LineState> lines = new EnumMap<>(StationLine.class);
    private final Set<Sensor> sensors = EnumSet.of(Sensor.MAINS);
    private @Nullable String card;
    private ReaderFault reader = ReaderFault.NONE;
    private @Nullable String lastCode;
    private PrinterCondition printer = PrinterCondition.READY;
    private int papers;
    private String sheet = "contract";
    private ReceiptCondition receiptPrinter = ReceiptCondition.READY;
    private @Nullable Path receipt;
    private Optional<String> printedCode = Optional.empty();
    private @Nullable String heldCode;
    private int signatures;
    private boolean stuck;
    private @Nullable String chipCard;
    private SmartCardCondition smartCards = SmartCardCondition.READY;

    RememberedStation() {
        for (StationCamera camera : StationCamera.values()) {
            cameras.put(camera, CameraCondition.LIVE);
        }
        for (StationLine line : StationLine.values()) {
            lines.put(line, new LineState(LineState.NONE, LineState.NONE, true));
        }
    }

    synchronized void stickPrinter() {
        stuck = true;
    }

    synchronized void print(int count, String code) {
        printedCode = Optional.of(code);
        papers = count;
    }

    synchronized void printReceipt(Path picture) {
        receipt = picture;
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
        card = id;
    }

    @Override
    public synchronized void liftCard() {
        card = null;
    }

    @Override
    public synchronized void setReader(ReaderFault fault) {
        reader = fault;
    }

    @Override
    public synchronized void showCode(String text) {
        lastCode = text;
    }

    @Override
    public synchronized void holdCode(String text) {
        heldCode = text;
    }

    @Override
    public synchronized void takeCodeAway() {
        heldCode = null;
    }

    @Override
    public synchronized void sign() {
        signatures++;
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
        printer = condition;
    }

    @Override
    public List<Path> printed() {
        return List.of();
    }

    @Override
    public synchronized List<Path> receipts() {
        return Optional.ofNullable(receipt).stream().toList();
    }

    @Override
    public synchronized void setCamera(StationCamera camera, CameraCondition condition) {
        cameras.put(camera, condition);
    }

    @Override
    public List<String> sheets() {
        return List.of("contract", "wages", "empty");
    }

    @Override
    public synchronized void laySheet(String id) {
        sheet = id;
    }

    @Override
    public synchronized void setReceiptPrinter(ReceiptCondition condition) {
        receiptPrinter = condition;
    }

    @Override
    public synchronized void setSensor(Sensor sensor, boolean on) {
        if (on) {
            sensors.add(sensor);
        } else {
            sensors.remove(sensor);
        }
    }

    @Override
    public synchronized void playOnLine(StationLine line, String script) {
        String text = FaultScript.parse(script).text();
        lines.put(line, new LineState(text, text, true));
    }

    @Override
    public List<DemonstrationCard> chipCards() {
        return List.of(
                new DemonstrationCard("citizen", "演示一（社保卡）"),
                new DemonstrationCard("block-wise", "演示二㐆（T=1）"),
                new DemonstrationCard("expired", "演示四（已过期）"),
                new DemonstrationCard("bank-card", "演示银行卡（不是社保卡）"),
                new DemonstrationCard("blocked", "演示五（已锁定）"),
                new DemonstrationCard("wrong-number", "演示八（号码错误）"));
    }

    @Override
    public synchronized void insertChipCard(String id) {
        chipCard = id;
    }

    @Override
    public synchronized void withdrawChipCard() {
        chipCard = null;
    }

    @Override
    public synchronized void setSmartCardReader(SmartCardCondition condition) {
        smartCards = condition;
    }

    @Override
    public synchronized StationState state() {
        return new StationState(
                card,
                reader,
                lastCode,
                printer,
                papers,
                Path.of("/tmp/papers"),
                cameras.getOrDefault(StationCamera.PERSON, CameraCondition.LIVE),
                cameras.getOrDefault(StationCamera.DOCUMENT, CameraCondition.LIVE),
                sheet,
                new ReceiptState(receiptPrinter, receipt == null ? 0 : 1, receipt),
                new IndicatorState(sensors, Set.of(Colour.GREEN)),
                new CodeCameraState(cameras.getOrDefault(StationCamera.SCANNER, CameraCondition.LIVE), heldCode, false),
                new PadState(false, signatures),
                new SmartCardState(true, chipCard, smartCards),
                lines);
    }
}
