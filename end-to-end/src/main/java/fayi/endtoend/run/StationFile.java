package fayi.endtoend.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the station.yaml of the demonstration's first station.
 *
 * @param hub its hub's root address
 * @param data what outlives a visit
 * @param enrolmentCode the file with its one-time code
 * @param devicesYaml the file with the {@code devices:} block
 */
public record StationFile(URI hub, Path data, Path enrolmentCode, Path devicesYaml) {
    /** The station as seeds/demonstration/stations.yaml knows it. */
    public static final String STATION = "demo-1";

    /** Writes it to {@code file}: a portrait screen, whole unless the kiosk is told otherwise; sound when the machine has any. */
    public void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String text = """
                station: %s
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: %s
                data: %s
                enrolment-code-file: %s
                screen:
                  orientation: portrait
                """.formatted(STATION, quoted(hub.toString()), quoted(data), quoted(enrolmentCode));
        Files.writeString(file, text + Files.readString(devicesYaml));
    }

    private static String quoted(Path path) {
        return quoted(path.toAbsolutePath().toString());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
