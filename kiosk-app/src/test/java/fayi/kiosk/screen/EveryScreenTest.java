package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as it may stand, in both directions, both languages and the smallest and largest text. Only a person sees
 * whether a screen is kind: with {@code -Dscreens.pictures} pictures of all lie in {@code target/screens}, or of those whose
 * names match {@code -Dscreens.only}. They take much longer than the check.
 */
class EveryScreenTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final boolean WITH_PICTURES = System.getProperty("screens.pictures") != null;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("screens.only", ".*"));

    @ParameterizedTest
    @CsvSource({
        "true,zh,NORMAL", "true,zh,LARGEST", "true,en,NORMAL", "true,en,LARGEST",
        "false,zh,NORMAL", "false,zh,LARGEST", "false,en,NORMAL", "false,en,LARGEST"
    })
    void nothingIsCutOffCoveredOrTooSmall(boolean portrait, String language, Preferences.TextSize size) {
        List<String> faults = OnFx.get(() -> look(portrait, language, size, false));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void highContrastHoldsAsWell(boolean portrait) {
        assertThat(OnFx.get(() -> look(portrait, "zh", Preferences.TextSize.LARGE, true)))
                .isEmpty();
    }

    private static List<String> look(boolean portrait, String language, Preferences.TextSize size, boolean highContrast)
            throws Exception {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Preferences preferences = new Preferences(locale, size, Preferences.Sound.ON, highContrast);
        ShownScreens screens = new ShownScreens(portrait, DrawnPictures.everywhere());
        String look =
                (portrait ? "portrait" : "landscape") + "-" + language + "-" + size + (highContrast ? "-contrast" : "");
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Visit> sample : SampleVisits.all(preferences).entrySet()) {
            if (!ONLY.matcher(sample.getKey()).matches()) {
                continue;
            }
            screens.faultsOf(sample.getValue()).forEach(fault -> faults.add(sample.getKey() + ": " + fault));
            if (WITH_PICTURES) {
                screens.save(PICTURES.resolve(look).resolve(sample.getKey() + ".png"));
            }
        }
        return faults;
    }
}
