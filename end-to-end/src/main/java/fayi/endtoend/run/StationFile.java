package fayi.endtoend.run;

import fayi.content.law.index.LawPlace;
import fayi.provisioning.IdleTimes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the station.yaml of the demonstration's first station.
 *
 * @param hub its hub's root address
 * @param data what outlives a visit
 * @param enrolmentCode the file with its one-time code
 * @param devicesYaml the file with the {@code devices:} block
 * @param laws where laws were imported to; a folder without an import is left out
 * @param idle how long it waits for a person who does nothing
 */
public record StationFile(
        URI hub, Path data, Path enrolmentCode, Path devicesYaml, Optional<Path> laws, IdleTimes idle) {
    /** One that waits as long as is usual. */
    public StationFile(URI hub, Path data, Path enrolmentCode, Path devicesYaml) {
        this(hub, data, enrolmentCode, devicesYaml, IdleTimes.usual());
    }

    /** One without laws. */
    public StationFile(URI hub, Path data, Path enrolmentCode, Path devicesYaml, IdleTimes idle) {
        this(hub, data, enrolmentCode, devicesYaml, Optional.empty(), idle);
    }

    /** The same with the laws that were imported to {@code folder}, where there are any. */
    public StationFile withLaws(Path folder) {
        return new StationFile(hub, data, enrolmentCode, devicesYaml, Optional.of(folder), idle);
    }

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
                idle:
                  reading-seconds: %d
                  typing-seconds: %d
                  warning-seconds: %d
                """.formatted(
                        STATION,
                        quoted(hub.toString()),
                        quoted(data),
                        quoted(enrolmentCode),
                        idle.reading().toSeconds(),
                        idle.typing().toSeconds(),
                        idle.warning().toSeconds());
        String searched = laws.filter(folder -> Files.isDirectory(new LawPlace(folder).index()))
                .map(folder -> "laws:\n  index: " + quoted(folder) + "\n")
                .orElse("");
        Files.writeString(file, text + searched + Files.readString(devicesYaml));
    }

    private static String quoted(Path path) {
        return quoted(path.toAbsolutePath().toString());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
