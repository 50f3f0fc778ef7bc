package fayi.hub.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.protocol.WireFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The desk's bundles, one file a language, and the modules that speak from them. */
class DeskTextsTest {
    private static final Path DESK = Path.of("src/main/resources/fayi/hub/desk");
    private static final Pattern NAME = Pattern.compile("\\{\\w+}");
    /** A key in a module: quoted, or the constant beginning of a template. */
    private static final Pattern KEY = Pattern.compile("['`]([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)*\\.?)(?:['`]|\\$\\{)");

    private final Map<String, String> chinese = bundle("zh-CN.json");
    private final Map<String, String> english = bundle("en.json");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
        chinese.forEach((key, text) -> assertThat(names(english.getOrDefault(key, "")))
                .as("{names} of %s", key)
                .isEqualTo(names(text)));
    }

    @Test
    void noTextIsEmptyAndEnglishHoldsNoChinese() {
        assertThat(chinese.values()).noneMatch(String::isBlank);
        assertThat(english.values())
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.codePoints()
                        .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN));
    }

    @Test
    void everyKeyThatAModuleNamesHasAText() throws IOException {
        Pattern said = Pattern.compile("(?:say|tell)\\('([^']+)'");
        assertThat(found(said))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(chinese).containsKey(key));
    }

    @Test
    void everyTextIsSaidByAModule() throws IOException {
        List<String> named = found(KEY);
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(named)
                        .as(key)
                        .anyMatch(some -> some.equals(key) || (key.startsWith(some) && some.matches(".*[.-]"))));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DESK)) {
            for (Path module :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                if (!module.startsWith(DESK.resolve("library"))) {
                    pattern.matcher(Files.readString(module))
                            .results()
                            .map(result -> result.group(1))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static TreeSet<String> names(String text) {
        return new TreeSet<>(
                NAME.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Map<String, String> bundle(String file) {
        try {
            Map<?, ?> read = new WireFormat()
                    .read(Files.readString(DESK.resolve("language").resolve(file)), Map.class);
            Map<String, String> texts = new TreeMap<>();
            read.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError("The bundle " + file + " cannot be read", unreadable);
        }
    }
}
