package fayi.endtoend.campaign;

import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettings;
import fayi.device.indicator.Indicators;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.device.indicator.modbus.ModbusIoDriver;
import fayi.simulator.indicator.BoardFault;
import fayi.simulator.indicator.SimulatedIndicatorBoard;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The board that speaks Modbus: its work is to light a lamp and to notice who comes or goes. */
final class IndicatorsPlace implements Place {
    private static final List<Colour> LAMPS = List.of(Colour.GREEN, Colour.YELLOW, Colour.RED);

    private final SimulatedIndicatorBoard peer;
    private final Indicators indicators;
    private int turn;

    private IndicatorsPlace(Path directory) throws Exception {
        peer = SimulatedIndicatorBoard.open(directory.resolve("board"), 9600, 1);
        indicators = (Indicators) new ModbusIoDriver()
                .open(
                        new DriverSettings(
                                Indicators.KIND,
                                "modbus-io",
                                Map.of("port", peer.port().toString(), "debounce-ms", "100"),
                                "campaign"),
                        Clock.systemDefaultZone());
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "indicators/modbus-io",
                Stream.concat(
                                LineFaults.kinds().stream(),
                                Stream.of("board-refuses", "board-busy", "other-unit", "board-forgets")
                                        .map(FaultKind::passing))
                        .toList(),
                IndicatorsPlace::new);
    }

    @Override
    public Device device() {
        return indicators;
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
        indicators.show(Light.steady(lamp));
        peer.set(Sensor.PRESENCE, somebody);
        await(deadline, () -> peer.burning().equals(List.of(lamp)), "the lamp was not lit");
        await(
                deadline,
                () -> Boolean.valueOf(somebody).equals(indicators.sensed().get(Sensor.PRESENCE)),
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
    public void begin(FaultKind fault, RandomGenerator dice) {
        if (LineFaults.isOne(fault)) {
            LineFaults.begin(peer.line(), fault, dice);
            return;
        }
        switch (fault.id()) {
            case "board-refuses" -> peer.fault(new BoardFault.Refuses(1 + dice.nextInt(4)));
            case "board-busy" -> peer.fault(new BoardFault.Busy(1 + dice.nextInt(10)));
            case "other-unit" -> peer.fault(new BoardFault.OtherUnit(2 + dice.nextInt(200)));
            case "board-forgets" -> peer.loseMemory();
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    @Override
    public void end(FaultKind fault) {
        LineFaults.end(peer.line());
        peer.fault(new BoardFault.None());
    }

    @Override
    public boolean help(DeviceStatus status) {
        return LineFaults.help(peer.line(), status);
    }

    @Override
    public void close() {
        indicators.close();
        peer.close();
    }
}
