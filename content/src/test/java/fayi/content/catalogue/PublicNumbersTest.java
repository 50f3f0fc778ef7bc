package fayi.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is told a number in need must be able to rely on it: docs/content.md says of each whose it is, by which source. */
class PublicNumbersTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]{3,6}) \\| [^|]+ \\| [^|]+ \\|$");
    /** Numbers of the whole country, and whatever else somebody is told to call. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.])(123[0-9]{2}|96[0-9]{3})(?![0-9])|(?:打|拨|call|Call) ?([0-9]{3,6})(?![0-9])");

    private static final List<Path> TEXTS = List.of(
            Path.of("src/main/resources/fayi/content/catalogue.yaml"),
            Path.of("src/main/resources/fayi/content/interviews"),
            Path.of("src/main/resources/fayi/content/calculators"),
            Path.of("src/main/resources/fayi/content/learning"),
            Path.of("src/main/resources/fayi/content/papers"),
            Path.of("../kiosk-app/src/main/resources/fayi/kiosk/screen"));

    @Test
    void everyNumberThatPeopleAreToldToCallHasItsSource() throws IOException {
        String page = Files.readString(Path.of("../docs/content.md"));
        Set<String> sourced = new TreeSet<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            sourced.add(row.group(1));
        }
        assertThat(told()).contains("110", "12348").isEqualTo(sourced);
    }

    @Test
    void everyLinkOfTheCatalogueSaysWhoRunsIt() {
        List<Link> links = ContentLibrary.bundled().catalogue().services().stream()
                .flatMap(service -> service.link().stream())
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> assertThat(link.source()).as(link.url()).hasSizeGreaterThan(5));
    }

    private static Set<String> told() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : files()) {
            Matcher number = NUMBER.matcher(Files.readString(file));
            while (number.find()) {
                told.add(number.group(1) == null ? number.group(2) : number.group(1));
            }
        }
        return told;
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path text : TEXTS) {
            try (Stream<Path> walk = Files.walk(text)) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(yaml|html|properties)"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
