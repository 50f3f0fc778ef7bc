package fayi.endtoend.wipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkSearchTest {
    private final MarkSearch search = new MarkSearch(
            List.of(Mark.ofText("name", "验迹者"), Mark.ofBytes("paper", new byte[] {1, 2, 3, 4, 5, 6, 7, 8})));

    @TempDir
    Path directory;

    @Test
    void aNameIsFoundInEveryEncodingThatAFileOrAHeapDumpUses() throws IOException {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("GB18030"))) {
            Path file = directory.resolve(charset.name());
            Files.write(file, ("。。验迹者。。").getBytes(charset));
            assertThat(search.in(file)).as(charset.name()).hasSize(1);
        }
    }

    @Test
    void aMarkThatLiesAcrossTwoWindowsIsFound() throws IOException {
        byte[] large = new byte[8 * 1024 * 1024 + 100];
        System.arraycopy(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 0, large, 8 * 1024 * 1024 - 3, 8);
        Path file = Files.write(directory.resolve("large"), large);
        assertThat(search.in(file)).containsExactly("paper in " + file);
    }

    @Test
    void aFileNameThatCarriesANameIsFound() throws IOException {
        Files.createFile(directory.resolve("验迹者.pdf"));
        assertThat(search.in(directory)).hasSize(1).first().asString().startsWith("name in the name of");
    }

    @Test
    void aCleanDirectoryHasNoFindings() throws IOException {
        Files.writeString(directory.resolve("clean.log"), "visit-ended serial=4");
        assertThat(search.in(directory)).isEmpty();
    }
}
