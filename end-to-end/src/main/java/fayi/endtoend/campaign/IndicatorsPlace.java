package fayi.endtoend.campaign;

import fayi.device.DeviceException;
import fayi.device.indicator.Indicators;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.device.indicator.modbus.ModbusIoDriver;
import fayi.simulator.indicator.BoardFault;
import fayi.simulator.indicator.SimulatedIndicatorBoard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** The board that speaks Modbus: its work is to light a lamp and to notice who comes or goes. */
final class IndicatorsPlace extends LinePlace<Indicators> {
    private static final List<Colour> LAMPS = List.of(Colour.GREEN, Colour.YELLOW, Colour.RED);

    private final SimulatedIndicatorBoard peer;
    private int turn;

    private IndicatorsPlace(SimulatedIndicatorBoard peer) throws Exception {
        super(
                (Indicators) DriverInPlace.open(
                        new ModbusIoDriver(),
                        Indicators.KIND,
                        Map.of("port", peer.port().toString(), "debounce-ms", "100")),
                peer.line(),
                peer::close);
        this.peer = peer;
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "indicators/modbus-io",
                faults("board-refuses", "board-busy", "other-unit", "board-forgets"),
                IndicatorsPlace::in);
    }

    private static IndicatorsPlace in(Path directory) throws Exception {
        return new IndicatorsPlace(SimulatedIndicatorBoard.open(directory.resolve("board"), 9600, 1));
    }

    // Its driver asks the board six times a second all the time.
    @Override
    public boolean isPolled() {
        return false;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        Colour lamp = LAMPS.get(++turn % LAMPS.size());
        boolean somebody = turn % 2 == 0;
        long deadline = System.nanoTime() + patience.toNanos() / 2;
        device().show(Light.steady(lamp));
        peer.set(Sensor.PRESENCE, somebody);
        await(deadline, () -> peer.burning().equals(List.of(lamp)), "the lamp was not lit");
        await(
                deadline,
                () -> Boolean.valueOf(somebody).equals(device().sensed().get(Sensor.PRESENCE)),
                "who came or went was not noticed");
    }

    private static void await(long deadline, BooleanSupplier condition, String otherwise)
            throws DeviceException, InterruptedException {
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new DeviceException.TimedOut(Indicators.KIND, otherwise);
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @Override
    void beginInDevice(FaultKind fault, RandomGenerator dice) {
        switch (fault.id()) {
            case "board-refuses" -> peer.fault(new BoardFault.Refuses(1 + dice.nextInt(4)));
            case "board-busy" -> peer.fault(new BoardFault.Busy(1 + dice.nextInt(10)));
            case "other-unit" -> peer.fault(new BoardFault.OtherUnit(2 + dice.nextInt(200)));
            case "board-forgets" -> peer.loseMemory();
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    @Override
    void endInDevice() {
        peer.fault(new BoardFault.None());
    }
}
