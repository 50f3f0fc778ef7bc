package fayi.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the commands of a station look for its configuration. */
final class StationFiles {
    private static final List<Path> PLACES = List.of(Path.of("station.yaml"), Path.of("/etc/fayi/station.yaml"));

    private StationFiles() {}

    /** The file that was named; otherwise the first of the usual places that has one. */
    static Path configuration(@Nullable Path named) {
        return named != null
                ? named
                : PLACES.stream().filter(Files::exists).findFirst().orElse(PLACES.get(0));
    }
}
