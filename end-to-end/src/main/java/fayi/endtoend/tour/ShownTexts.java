package fayi.endtoend.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words on the kiosk's screens, by their keys. */
final class ShownTexts {
    private static final String CHINESE = "/fayi/kiosk/screen/texts_zh_CN.properties";

    private final Properties words;

    private ShownTexts(Properties words) {
        this.words = words;
    }

    static ShownTexts chinese() throws IOException {
        Properties words = new Properties();
        try (InputStream file = ShownTexts.class.getResourceAsStream(CHINESE)) {
            if (file == null) {
                throw new IOException("The kiosk's words are not on the class path: " + CHINESE);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new ShownTexts(words);
    }

    /** The words of {@code key}; {@code {0}} and so on stand in it still. */
    String get(String key) throws IOException {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IOException("The kiosk has no words for " + key);
        }
        return found;
    }
}
