package fayi.provisioning.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.driver.Driver;
import fayi.device.selftest.Finding;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.doctor.attached.Attached;
import fayi.provisioning.doctor.report.DoctorWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A technician reads words and never an id that nobody has put into words. */
class DoctorWordsTest {
    private static final DoctorWords CHINESE = DoctorWords.in(Locale.SIMPLIFIED_CHINESE);
    private static final Path DOCS = Path.of("../docs");
    private static final Path DRIVERS = Path.of("../device-drivers/src/main/java");

    /** Where the drivers' code gives a reason its id. */
    private static final Pattern REASON_IN_CODE = Pattern.compile(
            "(?:\\b(?:Offline|Refused)\\(\\s*[\\w.()]+,|\\bTransportException\\(|\\bfailed\\(|\\breport\\(\\s*[\\w.]+,"
                    + "|\\bFinding\\.of\\(\\s*[\\w.()]+,)\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    private static final Pattern TEST_IN_CODE = Pattern.compile("new SelfTest\\(\\s*\"([a-z-]+)\"");
    private static final Pattern ID = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

    @Test
    void everyReasonThatADriverGivesHasChineseWords() throws Exception {
        Set<String> reasons = inCode(REASON_IN_CODE);
        assertThat(reasons).as("the pattern finds them").contains("port-missing", "no-answer", "driver-failed");
        assertThat(without("reason.", reasons)).isEmpty();
    }

    @Test
    void everyReasonInTheTablesOfTheDevicesHasChineseWords() throws Exception {
        Set<String> reasons = new TreeSet<>();
        for (Path page : pages()) {
            boolean reasonTable = false;
            for (String line : Files.readAllLines(page)) {
                if (!line.startsWith("|")) {
                    reasonTable = false;
                } else if (line.startsWith("| reason")) {
                    reasonTable = true;
                } else if (reasonTable) {
                    Matcher id = ID.matcher(line.split("\\|")[1]);
                    while (id.find()) {
                        reasons.add(id.group(1));
                    }
                }
            }
        }
        assertThat(reasons).contains("port-busy", "paper-jam", "ffmpeg-missing");
        assertThat(without("reason.", reasons)).isEmpty();
    }

    @Test
    void everySelfTestHasAName() throws Exception {
        Set<String> tests = inCode(TEST_IN_CODE);
        assertThat(tests).contains("answers");
        assertThat(without("test.", tests)).isEmpty();
    }

    @Test
    void everyStepIsPutIntoWords() {
        for (Step step : Step.values()) {
            assertThat(CHINESE.step(step)).isNotBlank();
        }
    }

    @Test
    void everyKindThatHasADriverHasAName() {
        Set<String> kinds = new TreeSet<>();
        for (Driver driver : ServiceLoader.load(Driver.class)) {
            kinds.addAll(driver.kinds());
        }
        assertThat(kinds).isNotEmpty();
        assertThat(without("kind.", kinds)).isEmpty();
    }

    @Test
    void everyVerdictLevelAndSortHasWords() {
        Stream.of(ReadinessReport.Verdict.values()).forEach(value -> {
            assertThat(CHINESE.get("verdict." + value)).isNotBlank();
            assertThat(CHINESE.get("verdict." + value + ".text")).isNotBlank();
        });
        Stream.of(TestLevel.values())
                .forEach(value -> assertThat(CHINESE.get("level." + value)).isNotBlank());
        Stream.of(Finding.Verdict.values())
                .forEach(value -> assertThat(CHINESE.get("finding." + value)).isNotBlank());
        Stream.of(Attached.Sort.values())
                .forEach(value -> assertThat(CHINESE.get("attached." + value)).isNotBlank());
    }

    @Test
    void englishIsCompleteAndChineseIsChinese() throws Exception {
        Properties chinese = words("zh_CN");
        Properties english = words("en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(english.values())
                .noneMatch(words -> words.toString().codePoints().anyMatch(Character::isIdeographic));
        assertThat(chinese.values())
                .allMatch(words -> words.toString().codePoints().anyMatch(Character::isIdeographic));
    }

    private static Set<String> without(String prefix, Set<String> ids) {
        Set<String> missing = new TreeSet<>(ids);
        missing.removeIf(id -> CHINESE.find(prefix + id).isPresent());
        return missing;
    }

    private static Set<String> inCode(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DRIVERS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Set<Path> pages() throws IOException {
        Set<Path> pages = new TreeSet<>(Set.of(DOCS.resolve("devices.md")));
        if (Files.isDirectory(DOCS.resolve("devices"))) {
            try (Stream<Path> files = Files.list(DOCS.resolve("devices"))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/fayi/provisioning/doctor/report/words_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
