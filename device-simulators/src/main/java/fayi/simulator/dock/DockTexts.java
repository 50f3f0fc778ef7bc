package fayi.simulator.dock;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The dock's words in one language. Immutable. */
record DockTexts(Locale language) {
    static final DockTexts CHINESE = new DockTexts(Locale.SIMPLIFIED_CHINESE);
    static final DockTexts ENGLISH = new DockTexts(Locale.ENGLISH);

    /** The sentence under {@code key}, with {@code values} in its places. */
    String say(String key, Object... values) {
        String words = bundle().getString(key);
        // Without values an apostrophe is an apostrophe.
        return values.length == 0 ? words : new MessageFormat(words.replace("'", "''"), language).format(values);
    }

    /** The sentence for {@code key}, or {@code otherwise} when there is none. */
    String sayOr(String key, String otherwise) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }

    DockTexts other() {
        return equals(CHINESE) ? ENGLISH : CHINESE;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "fayi.simulator.dock.dock",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
