package fayi.kiosk.widget;

import java.util.Locale;
import java.util.ResourceBundle;

/** The station's words in one language. Immutable. */
public final class Texts {
    private static final String BUNDLE = "fayi.kiosk.screen.texts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** English for English, Chinese for everything else. */
    public static Texts in(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle.Control noOther =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(known, ResourceBundle.getBundle(BUNDLE, known, noOther));
    }

    /** Whose language it is. */
    public Locale locale() {
        return locale;
    }

    /**
     * The words of {@code key}, with {@code values} in place of <code>{0}</code>, <code>{1}</code>, ...
     *
     * @throws java.util.MissingResourceException when there are none
     */
    public String get(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }
}
