package fayi.provisioning.doctor.report;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The doctor's words in one language: kinds, tests, steps, and for every reason what it means and what to do. Immutable.
 */
public final class DoctorWords {
    private static final String BUNDLE = "fayi.provisioning.doctor.report.words";

    private final Locale locale;
    private final ResourceBundle bundle;

    private DoctorWords(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** English for English, Chinese for everything else. */
    public static DoctorWords in(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ResourceBundle.Control noOther =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new DoctorWords(known, ResourceBundle.getBundle(BUNDLE, known, noOther));
    }

    /** Whose language it is. */
    public Locale locale() {
        return locale;
    }

    /**
     * The words of {@code key}, with {@code values} in place of <code>{0}</code>, <code>{1}</code>, ...
     *
     * @throws MissingResourceException when there are none
     */
    public String get(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /** The words of {@code key}, when there are any. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** What a device's kind is called. */
    public String kind(String kind) {
        return find("kind." + kind).orElse(kind);
    }

    /** What a test is called. */
    public String test(String test) {
        return find("test." + test).orElse(test);
    }

    /** What is the matter, in a few words. */
    public String reason(String reason) {
        return find("reason." + reason).orElse(reason);
    }

    /** What to do; {@code english} where these words have nothing for it. */
    public String action(String reason, String english) {
        return find("action." + reason).orElse(english);
    }

    /** What is asked of a technician. */
    public String step(Enum<?> step) {
        return get("step." + step.name());
    }

    /** A fact of a finding, such as {@code read time}. */
    public String fact(String fact) {
        return find("fact." + fact.replace(' ', '-')).orElse(fact);
    }
}
