package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationConfigurationReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationFileTest {
    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void noDevices() throws Exception {
        Files.writeString(directory.resolve("devices.yaml"), "");
    }

    private StationConfiguration withLaws(Path folder) throws Exception {
        Path file = directory.resolve("station.yaml");
        new StationFile(
                        URI.create("http://127.0.0.1:8460"),
                        directory.resolve("data"),
                        directory.resolve("demo-1.code"),
                        directory.resolve("devices.yaml"))
                .withLaws(folder)
                .writeTo(file);
        return new StationConfigurationReader(Map.of()).read(file);
    }

    @Test
    void lawsThatWereImportedAreSearchedInTheDemonstration() throws Exception {
        Path laws = directory.resolve("the person's laws");
        Files.createDirectories(laws.resolve("index"));
        assertThat(withLaws(laws).laws().index()).isEqualTo(laws);
    }

    @Test
    void withoutAnImportTheStationLooksInItsOwnDirectory() throws Exception {
        assertThat(withLaws(directory.resolve("nowhere")).laws().index()).isEqualTo(directory.resolve("data/laws"));
    }
}
