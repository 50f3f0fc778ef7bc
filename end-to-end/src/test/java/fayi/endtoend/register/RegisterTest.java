package fayi.endtoend.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** seeds/register.yaml says what works and which tests show it. It runs after all other tests and reads their reports. */
class RegisterTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static List<Map<String, Object>> rows = List.of();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        Object register = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(ROOT.resolve("seeds/register.yaml")));
        rows = Objects.requireNonNull((List<Map<String, Object>>) ((Map<String, Object>) register).get("capabilities"));
    }

    @Test
    void everyRowSaysWhatItIsAndHowItStands() {
        Set<String> ids = new HashSet<>();
        for (Map<String, Object> row : rows) {
            assertThat(row)
                    .as("%s", row.get("id"))
                    .containsKeys("id", "capability", "term", "from", "meaning", "who", "state", "proof", "note");
            assertThat(ids.add(text(row, "id")))
                    .as("%s stands once", row.get("id"))
                    .isTrue();
            assertThat(text(row, "state")).as("state of %s", row.get("id")).isIn("planned", "partial", "done");
        }
    }

    @Test
    void aRowThatIsDoneOrPartialNamesItsTests() {
        for (Map<String, Object> row : rows) {
            if (!text(row, "state").equals("planned")) {
                assertThat(proof(row)).as("proof of %s", row.get("id")).isNotEmpty();
            }
        }
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            for (String test : proof(row)) {
                if (source(test).isEmpty()) {
                    missing.add(row.get("id") + " names " + test);
                }
            }
        }
        assertThat(missing).as("tests that do not exist").isEmpty();
    }

    @Test
    void everyTestThatIsNamedPassed() throws IOException {
        TestReports reports = TestReports.under(ROOT);
        List<String> unproved = new ArrayList<>();
        boolean complete = true;
        for (Map<String, Object> row : rows) {
            for (String test : proof(row)) {
                Optional<Path> source = source(test);
                boolean ran = source.isPresent()
                        && reports.rooms()
                                .contains(
                                        ROOT.relativize(source.get()).getName(0).toString());
                complete &= ran;
                if (ran && !reports.passes(test)) {
                    unproved.add(row.get("id") + " names " + test);
                }
            }
        }
        assertThat(unproved).as("tests that did not pass in this build").isEmpty();
        assumeThat(complete)
                .as("some rooms were not tested in this build: run ./fayi test for all of them")
                .isTrue();
    }

    private static Optional<Path> source(String test) throws IOException {
        String name = test.substring(0, test.indexOf('#'));
        String method = test.substring(test.indexOf('#') + 1);
        Path file = Path.of("src/test/java", (name.replace('.', '/') + ".java"));
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.filter(Files::isDirectory).toList()) {
                Path source = module.resolve(file);
                if (Files.isRegularFile(source) && Files.readString(source).contains(" " + method + "(")) {
                    return Optional.of(source);
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Map<String, Object> row, String key) {
        return String.valueOf(row.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<String> proof(Map<String, Object> row) {
        return row.get("proof") instanceof List<?> tests ? (List<String>) tests : List.of();
    }
}
