package fayi.device.driver;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one device's settings; what is missing or without meaning is told with place, key and remedy. */
public final class SettingsReader {
    private final DriverSettings settings;

    /** Of one entry. */
    public SettingsReader(DriverSettings settings) {
        this.settings = settings;
    }

    /** A setting that must be there. */
    public String text(String key) throws DriverSettingsException {
        return optionalText(key)
                .orElseThrow(() -> wrong("'" + key + "' is missing. Add '" + key + ": ...' to the entry."));
    }

    /** A setting that may be left out; blank counts as left out. */
    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(settings.values().get(key)).filter(value -> !value.isBlank());
    }

    /** A whole number from {@code least} to {@code most}. */
    public int number(String key, int least, int most, int usual) throws DriverSettingsException {
        Optional<String> written = optionalText(key);
        if (written.isEmpty()) {
            return usual;
        }
        String range = "Give a whole number from " + least + " to " + most + "; usual is " + usual + ".";
        try {
            int value = Integer.parseInt(written.get().strip());
            if (value < least || value > most) {
                throw wrong("'" + key + "' is " + value + ". " + range);
            }
            return value;
        } catch (NumberFormatException notANumber) {
            throw wrong("'" + key + "' is '" + written.get() + "'. " + range);
        }
    }

    /** One of {@code choices}. */
    public String choice(String key, List<String> choices, String usual) throws DriverSettingsException {
        String written = optionalText(key).map(String::strip).orElse(usual);
        if (!choices.contains(written)) {
            throw wrong("'" + key + "' is '" + written + "'. " + Suggestion.of(written, choices));
        }
        return written;
    }

    /** An error of this entry: {@code text} begins with the key. */
    public DriverSettingsException wrong(String text) {
        return new DriverSettingsException(
                settings.place() + ": " + settings.kind() + " (driver " + settings.driver() + "): " + text);
    }

    /** Refuses keys that are not in {@code known}. */
    void requireKnown(Collection<String> known) throws DriverSettingsException {
        for (String key : settings.values().keySet().stream().sorted().toList()) {
            if (!known.contains(key)) {
                throw wrong("'" + key + "' is not a setting of this driver. " + Suggestion.of(key, known));
            }
        }
    }
}
