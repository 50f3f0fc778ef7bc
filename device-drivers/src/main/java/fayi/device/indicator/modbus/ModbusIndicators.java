package fayi.device.indicator.modbus;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.base.SupervisedDevice;
import fayi.device.base.SupervisionTimes;
import fayi.device.indicator.IndicatorEvent;
import fayi.device.indicator.Indicators;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.device.selftest.SelfTest;
import fayi.device.transport.TransportException;
import fayi.device.transport.TransportOpener;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A board that is asked for its inputs several times a second; that is also how it is known to be there. Lamps are switched
 * when they should change, and now and then again: a board that lost its power forgets them.
 */
final class ModbusIndicators extends SupervisedDevice implements Indicators {
    /** How it is spoken to: the unit's number, patience for an answer, tries, the pause between looks, and of contacts. */
    record Times(int unit, Duration answer, int tries, Duration poll, Duration debounce) {}

    private static final long AGAIN = TimeUnit.SECONDS.toNanos(2);

    private final TransportOpener opener;
    private final RegisterMap map;
    private final Times times;
    private final Clock clock;
    private final List<Consumer<IndicatorEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Sensor, Debounce> contacts = new EnumMap<>(Sensor.class);
    private final Map<Colour, Boolean> switched = new EnumMap<>(Colour.class);
    private volatile Map<Sensor, IndicatorEvent> known = Map.of();
    private volatile Light wanted = Light.OFF;
    private volatile boolean inTurn;
    private long switchedAll;
    private @Nullable ModbusLink link;

    ModbusIndicators(TransportOpener opener, RegisterMap map, Times times, Clock clock) {
        super(
                KIND,
                clock,
                new SupervisionTimes(
                        SupervisionTimes.USUAL.firstRetry(), SupervisionTimes.USUAL.lastRetry(), times.poll()));
        this.opener = opener;
        this.map = map;
        this.times = times;
        this.clock = clock;
        begin();
    }

    @Override
    protected void openHardware() throws DeviceException {
        try {
            link = new ModbusLink(opener.open(), times.unit(), times.answer(), times.tries());
        } catch (TransportException away) {
            throw new DeviceException.Offline(KIND, away.reason());
        }
        checkHardware();
        Map<String, Ability> abilities = new HashMap<>();
        abilities.put("light", map.lamps().isEmpty() ? Ability.NOT_SUPPORTED : Ability.SUPPORTED);
        for (Sensor sensor : Sensor.values()) {
            abilities.put(sensor.id(), map.sensors().containsKey(sensor) ? Ability.SUPPORTED : Ability.NOT_SUPPORTED);
        }
        describe(new Capabilities(Optional.empty(), Optional.empty(), Optional.empty(), abilities));
    }

    @Override
    protected void closeHardware() {
        known = Map.of();
        contacts.clear();
        switched.clear();
        ModbusLink open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }

    /** Asks for all inputs and switches what should be switched. On the device's thread. */
    @Override
    protected void checkHardware() throws DeviceException {
        boolean[] inputs = link().readInputs(map.firstInput(), map.inputs());
        long now = System.nanoTime();
        map.sensors().forEach((sensor, contact) -> {
            boolean on = contact.means(inputs[contact.address() - map.firstInput()]);
            if (contacts.computeIfAbsent(sensor, first -> new Debounce(times.debounce()))
                    .isNews(on, now)) {
                tell(new IndicatorEvent(sensor, on, ZonedDateTime.now(clock)));
            }
        });
        switchLamps(now);
    }

    private void tell(IndicatorEvent event) {
        Map<Sensor, IndicatorEvent> next = new EnumMap<>(Sensor.class);
        next.putAll(known);
        next.put(event.sensor(), event);
        known = Map.copyOf(next);
        count(1);
        listeners.forEach(listener -> listener.accept(event));
    }

    private void switchLamps(long now) throws DeviceException {
        List<Colour> lamps = lamps();
        if (lamps.isEmpty()) {
            return;
        }
        if (now - switchedAll > AGAIN) {
            switched.clear();
            switchedAll = now;
        }
        light(inTurn ? LampPattern.inTurn(lamps, now) : LampPattern.of(wanted, now));
    }

    private void light(Colour burning) throws DeviceException {
        for (Map.Entry<Colour, Integer> lamp : map.lamps().entrySet()) {
            boolean on = lamp.getKey() == burning;
            Boolean before = switched.get(lamp.getKey());
            if (before == null || before != on) {
                link().writeCoil(lamp.getValue(), on);
                switched.put(lamp.getKey(), on);
            }
        }
    }

    private List<Colour> lamps() {
        return map.lamps().keySet().stream().sorted().toList();
    }

    @Override
    public void show(Light light) {
        wanted = light;
    }

    @Override
    public Map<Sensor, Boolean> sensed() {
        Map<Sensor, Boolean> sensed = new EnumMap<>(Sensor.class);
        known.forEach((sensor, event) -> sensed.put(sensor, event.on()));
        return sensed;
    }

    @Override
    public AutoCloseable onEvent(Consumer<IndicatorEvent> listener) {
        post(() -> {
            known.values().forEach(listener);
            listeners.add(listener);
        });
        return () -> {
            listeners.remove(listener);
            post(() -> listeners.remove(listener));
        };
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return IndicatorTests.of(this, map);
    }

    /** Lights each lamp alone and reads all back; tells the first that is not as it should be. */
    Optional<Colour> tryLamps(Claim claim) throws DeviceException, InterruptedException {
        return run(claim, run -> {
            try {
                for (Colour burning : lamps()) {
                    light(burning);
                    run.pause(times.poll());
                    for (Map.Entry<Colour, Integer> lamp : map.lamps().entrySet()) {
                        if (link().readCoils(lamp.getValue(), 1)[0] != (lamp.getKey() == burning)) {
                            return Optional.of(lamp.getKey());
                        }
                    }
                }
                return Optional.empty();
            } finally {
                switched.clear();
            }
        });
    }

    /** Shows all lamps in turn while {@code shown}. */
    void showInTurn(boolean shown) {
        inTurn = shown && !lamps().isEmpty();
    }

    /**
     * Waits until a sensor is so.
     *
     * @throws DeviceException.TimedOut when it did not become so
     */
    void await(Claim claim, Sensor sensor, boolean on, Duration patience) throws DeviceException, InterruptedException {
        run(claim, run -> {
            long begin = System.nanoTime();
            IndicatorEvent event = known.get(sensor);
            while (event == null || event.on() != on) {
                if (System.nanoTime() - begin > patience.toNanos()) {
                    throw new DeviceException.TimedOut(KIND, "nothing was noticed");
                }
                run.pause(times.poll());
                checkHardware();
                event = known.get(sensor);
            }
            return event;
        });
    }

    private ModbusLink link() throws DeviceException {
        ModbusLink open = link;
        if (open == null) {
            throw new DeviceException.Offline(KIND, "closed");
        }
        return open;
    }
}
