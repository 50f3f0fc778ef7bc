package fayi.device.scanner.keyboard;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.wedge.WedgeRules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The driver {@code keyboard}: scanners that type what they read into the station's window ("keyboard wedge"). */
public final class KeyboardDriver implements Driver {
    private static final Pattern KEY = Pattern.compile("F([1-9]|1[0-9]|2[0-4])");
    private static final int USUAL_GAP = 50;
    /** With a prefix no key of a person waits, so that a busy machine may have its time. */
    private static final int USUAL_GAP_WITH_PREFIX = 300;

    @Override
    public Set<String> kinds() {
        return Set.of(CodeScanner.KIND);
    }

    @Override
    public String name() {
        return "keyboard";
    }

    @Override
    public Set<String> settings() {
        return Set.of("prefix", "suffix", "gap-ms", "least");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Optional<String> prefix = prefix(reader);
        String suffix =
                reader.choice("suffix", List.of("enter", "tab"), "enter").toUpperCase(Locale.ROOT);
        int gap = reader.number("gap-ms", 10, 1000, prefix.isPresent() ? USUAL_GAP_WITH_PREFIX : USUAL_GAP);
        int least = reader.number("least", 1, 100, prefix.isPresent() ? 1 : 6);
        return new KeyboardScanner(new WedgeRules(prefix, suffix, Duration.ofMillis(gap), least), clock);
    }

    private static Optional<String> prefix(SettingsReader reader) throws DriverSettingsException {
        Optional<String> written = reader.optionalText("prefix").map(String::strip);
        if (written.isPresent()) {
            String prefix = written.get();
            boolean character =
                    prefix.codePointCount(0, prefix.length()) == 1 && !Character.isISOControl(prefix.charAt(0));
            if (!character && !KEY.matcher(prefix).matches()) {
                throw reader.wrong("'prefix' is '" + prefix
                        + "'. Give one character in quotes, or a key from F1 to F24; or leave it out.");
            }
        }
        return written;
    }
}
