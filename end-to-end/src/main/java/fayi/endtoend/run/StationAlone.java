package fayi.endtoend.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The configuration of a station without devices whose hub is away: for starts that are only measured or learned from. */
public final class StationAlone {
    private StationAlone() {}

    /** Writes {@code station.yaml} into {@code directory}; what the station keeps lies below it. */
    public static Path write(Path directory, String station) throws IOException {
        Files.createDirectories(directory);
        return Files.writeString(directory.resolve("station.yaml"), """
                station: %s
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: http://127.0.0.1:9
                data: station
                devices: {}
                """.formatted(station));
    }
}
