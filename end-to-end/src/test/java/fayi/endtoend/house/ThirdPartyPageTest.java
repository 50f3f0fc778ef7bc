package fayi.endtoend.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/third-party.md names what the poms and the front door really take. */
class ThirdPartyPageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    private final String page = read("docs/third-party.md");

    @Test
    void everyLibraryOfThePomStandsOnThePageWithItsVersion() {
        String pom = read("pom.xml");
        String managed = pom.substring(pom.indexOf("<dependencyManagement>"), pom.indexOf("</dependencyManagement>"));
        Matcher dependency = DEPENDENCY.matcher(managed);
        int found = 0;
        while (dependency.find()) {
            String version = resolved(pom, dependency.group(2));
            if (version.equals("${project.version}") || dependency.group(1).equals("jackson-bom")) {
                continue;
            }
            found++;
            String artifact = dependency.group(1);
            assertThat(page.lines())
                    .as("%s %s", artifact, version)
                    .anyMatch(line -> words(line).contains(artifact) && line.contains(version));
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void everyLibraryOnThePageIsUsedByARoom() throws IOException {
        String poms;
        try (Stream<Path> modules = Files.list(ROOT)) {
            poms = modules.map(module -> module.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .map(ThirdPartyPageTest::text)
                    .reduce("", String::concat);
        }
        poms += text(ROOT.resolve("pom.xml"));
        List<String> names = tableNames("## Libraries that ship", "## Build");
        assertThat(names).hasSizeGreaterThan(20);
        for (String name : names) {
            assertThat(poms).as(name).contains("<artifactId>" + name + "</artifactId>");
        }
    }

    @Test
    void everyPackageOfTheFrontDoorStandsOnThePageAndNoOther() {
        String script = read("fayi");
        String list = script.substring(script.indexOf("packages=(") + "packages=(".length());
        List<String> installed = Arrays.stream(
                        list.substring(0, list.indexOf(')')).strip().split("\\s+"))
                .sorted()
                .toList();
        List<String> named =
                tableNames("## Debian packages", null).stream().sorted().toList();
        assertThat(named).isEqualTo(installed);
    }

    private List<String> tableNames(String from, @Nullable String to) {
        int end = to == null ? page.length() : page.indexOf(to);
        return page.substring(page.indexOf(from), end)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|")[1].strip())
                .filter(cell -> !cell.equals("library") && !cell.equals("package"))
                .flatMap(cell -> Arrays.stream(cell.split(",\\s*")))
                .map(name -> name.replaceAll(" .*", ""))
                .toList();
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split("[\\s,|]+"));
    }

    private static String resolved(String pom, String version) {
        Matcher variable = VARIABLE.matcher(version);
        if (!variable.matches()) {
            return version;
        }
        Matcher value = Pattern.compile("<" + Pattern.quote(variable.group(1)) + ">([^<]+)<")
                .matcher(pom);
        return value.find() ? value.group(1) : version;
    }

    private static String read(String file) {
        return text(ROOT.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
