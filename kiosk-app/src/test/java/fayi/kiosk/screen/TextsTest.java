package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and everything they say is said somewhere. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");

    private final Properties chinese = read("texts_zh_CN.properties");
    private final Properties english = read("texts_en.properties");

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream bytes = KioskWindow.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void bothLanguagesPutTheSameValuesIn() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void noTextIsEmpty() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyTroubleSaysWhatHappenedAndWhatToDo() {
        for (Trouble trouble : Trouble.values()) {
            assertThat(chinese).containsKeys("trouble." + trouble.id() + ".title", "trouble." + trouble.id() + ".text");
        }
    }

    /** A key is used when the program names it, or a beginning of it that it completes. */
    @Test
    void noTextIsUnused() throws IOException {
        Set<String> named = literals();
        Set<String> unused = new TreeSet<>();
        for (String key : chinese.stringPropertyNames()) {
            boolean used = named.stream()
                    .anyMatch(literal -> key.equals(literal) || key.startsWith(literal + ".") || prefix(key, literal));
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean prefix(String key, String literal) {
        return literal.endsWith(".") && key.startsWith(literal);
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/fayi/kiosk"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
