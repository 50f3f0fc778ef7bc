package fayi.provisioning.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {
    @TempDir
    private Path directory;

    @Test
    void aLargeFileIsFetchedInLittleMoreMemoryThanItsOwnSize() throws Exception {
        Process station = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx96m",
                        "-XX:MaxDirectMemorySize=4m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallStation.class.getName(),
                        directory.toString(),
                        "40")
                .redirectErrorStream(true)
                .start();

        String said = new String(station.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(station.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("1");
    }
}
