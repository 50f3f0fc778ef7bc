package fayi.device.indicator.modbus;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.indicator.Indicators;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The driver {@code modbus-io}: boards with relays and inputs that speak Modbus RTU, 8N1. */
public final class ModbusIoDriver implements Driver {
    private static final List<String> SPEEDS = List.of("115200", "57600", "38400", "19200", "9600", "4800");
    private static final String NONE = "none";
    private static final Map<Colour, String> LAMPS =
            Map.of(Colour.GREEN, "light-green", Colour.YELLOW, "light-yellow", Colour.RED, "light-red");
    private static final Map<Colour, String> USUAL_LAMPS =
            Map.of(Colour.GREEN, "0", Colour.YELLOW, "1", Colour.RED, "2");
    /** Door and mains so that a broken wire is noticed: it looks like an open door, and like a power cut. */
    private static final Map<Sensor, String> USUAL_SENSORS =
            Map.of(Sensor.PRESENCE, "0", Sensor.DOOR, "1 inverted", Sensor.MAINS, "2", Sensor.PAPER_OUTPUT, NONE);

    @Override
    public Set<String> kinds() {
        return Set.of(Indicators.KIND);
    }

    @Override
    public String name() {
        return "modbus-io";
    }

    @Override
    public Set<String> settings() {
        Set<String> settings =
                new HashSet<>(Set.of("port", "baud", "unit", "answer-ms", "tries", "poll-ms", "debounce-ms"));
        settings.addAll(LAMPS.values());
        USUAL_SENSORS.keySet().forEach(sensor -> settings.add(sensor.id()));
        return Set.copyOf(settings);
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Path port = Path.of(reader.text("port"));
        int baud = Integer.parseInt(reader.choice("baud", SPEEDS, "9600"));
        RegisterMap map = map(reader);
        ModbusIndicators.Times times = new ModbusIndicators.Times(
                reader.number("unit", 1, 247, 1),
                Duration.ofMillis(reader.number("answer-ms", 50, 5000, 300)),
                reader.number("tries", 1, 10, 3),
                Duration.ofMillis(reader.number("poll-ms", 50, 2000, 150)),
                Duration.ofMillis(reader.number("debounce-ms", 0, 10_000, 300)));
        return new ModbusIndicators(() -> SerialTransport.open(port, baud), map, times, clock);
    }

    private static RegisterMap map(SettingsReader reader) throws DriverSettingsException {
        Map<Colour, Integer> lamps = new EnumMap<>(Colour.class);
        Set<Integer> taken = new HashSet<>();
        for (Colour lamp : List.of(Colour.GREEN, Colour.YELLOW, Colour.RED)) {
            String key = LAMPS.getOrDefault(lamp, "");
            String written = reader.optionalText(key).orElse(USUAL_LAMPS.getOrDefault(lamp, NONE));
            if (!written.strip().equals(NONE)) {
                Contact coil = contact(reader, key, written);
                if (coil.inverted()) {
                    throw reader.wrong("'" + key + "' cannot be inverted. Give the number of a coil, or none.");
                }
                lamps.put(lamp, free(reader, key, coil, taken));
            }
        }
        Map<Sensor, Contact> sensors = new EnumMap<>(Sensor.class);
        taken.clear();
        for (Sensor sensor : Sensor.values()) {
            String written = reader.optionalText(sensor.id()).orElse(USUAL_SENSORS.getOrDefault(sensor, NONE));
            if (!written.strip().equals(NONE)) {
                Contact contact = contact(reader, sensor.id(), written);
                free(reader, sensor.id(), contact, taken);
                sensors.put(sensor, contact);
            }
        }
        RegisterMap map = new RegisterMap(lamps, sensors);
        if (map.inputs() > RegisterMap.MOST) {
            throw reader.wrong("the sensors' inputs lie further apart than " + RegisterMap.MOST
                    + ", which one request cannot ask for. Wire them closer together.");
        }
        return map;
    }

    private static Contact contact(SettingsReader reader, String key, String written) throws DriverSettingsException {
        return Contact.parse(written)
                .orElseThrow(() -> reader.wrong("'" + key + "' is '" + written
                        + "'. Give a number from 0 to 65535, '... inverted' for a sensor that is on while its"
                        + " input is off, or none."));
    }

    private static int free(SettingsReader reader, String key, Contact contact, Set<Integer> taken)
            throws DriverSettingsException {
        if (!taken.add(contact.address())) {
            throw reader.wrong("'" + key + "' is " + contact.address()
                    + ", which another of them has already. Give each its own number, or none.");
        }
        return contact.address();
    }
}
