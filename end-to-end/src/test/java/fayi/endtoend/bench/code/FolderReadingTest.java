package fayi.endtoend.bench.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with files that are not read. */
class FolderReadingTest {
    @Test
    void everyFileThatIsLeftOutIsNamedWithTheReason(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("b.gif"));
        Files.createFile(folder.resolve("c"));
        Files.createDirectory(folder.resolve("more"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();

        FolderReading.run(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(remarks, true, StandardCharsets.UTF_8));

        assertThat(out.size()).isZero();
        assertThat(remarks.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        gif -> assertThat(gif).contains("b.gif is left out", ".png"),
                        other -> assertThat(other).contains("c is left out"),
                        folderItself -> assertThat(folderItself).contains("holds no picture"));
    }
}
