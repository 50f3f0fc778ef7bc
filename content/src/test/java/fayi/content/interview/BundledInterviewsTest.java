package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledInterviewsTest {
    @Test
    void everyInterviewIsRead() throws IOException {
        ContentLibrary library = ContentLibrary.bundled();
        List<String> broken = new ArrayList<>();
        for (String id : ids()) {
            try {
                library.interview(id);
            } catch (RuntimeException wrong) {
                broken.add(id + " -> " + wrong.getMessage());
            }
        }
        assertThat(String.join("\n", broken)).isEmpty();
    }

    static List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fayi/content/interviews"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}
