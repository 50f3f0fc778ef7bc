package fayi.simulator.station;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@code devices:} block of a station.yaml for the simulated devices: the drivers of the field, with the addresses of
 * their peers here (docs/devices/simulators.md). Not thread-safe.
 */
final class DevicesYaml {
    private final List<String> lines = new ArrayList<>(List.of("devices:"));

    /** An entry: its kind, its driver, and settings as key and value in turn. */
    DevicesYaml with(String kind, String driver, Object... settings) {
        lines.add("  " + kind + ":");
        lines.add("    driver: " + driver);
        for (int at = 0; at < settings.length; at += 2) {
            lines.add("    " + settings[at] + ": " + scalar(settings[at + 1]));
        }
        return this;
    }

    /** The whole block. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String scalar(Object value) {
        String text = value.toString();
        return text.matches("[a-z0-9-]+") ? text : "'" + text.replace("'", "''") + "'";
    }
}
