package fayi.provisioning;

import fayi.provisioning.CallSettings.Sound;
import fayi.provisioning.CallSettings.Turn;
import fayi.provisioning.ScreenSettings.Orientation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads station.yaml. An unknown key, a missing one or a value out of bounds stops the start with file, line and remedy.
 * The environment may say another hub ({@code FAYI_HUB}) or data directory ({@code FAYI_DATA}); paths in the file are
 * relative to it.
 */
public final class StationConfigurationReader {
    private static final Pattern STATION_ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");
    private static final Set<String> TOP = Set.of(
            "station",
            "name",
            "township",
            "hub",
            "data",
            "enrolment-code-file",
            "content",
            "laws",
            "language-model",
            "screen",
            "call",
            "idle",
            "devices");

    private final Map<String, String> environment;

    /**
     * A reader with overrides.
     *
     * @param environment the process's environment, {@code System.getenv()}
     */
    public StationConfigurationReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Reads and checks {@code file}. */
    public StationConfiguration read(Path file) throws ConfigurationException {
        Path home = file.toAbsolutePath().resolveSibling("").normalize();
        SettingsBlock top = new SettingsBlock(file, "", YamlTree.read(file, textOf(file)));
        top.allowOnly(TOP);
        String data = environment.getOrDefault("FAYI_DATA", top.text("data"));
        return new StationConfiguration(
                stationId(top),
                top.text("name"),
                top.text("township"),
                hub(top),
                resolve(home, data),
                top.optionalText("enrolment-code-file").map(code -> resolve(home, code)),
                ContentSection.read(top, home),
                LawSection.read(top, home, resolve(home, data)),
                devices(file, top),
                screen(top),
                call(top),
                idle(top));
    }

    /**
     * The hub address that {@code text} gives, without a slash at its end.
     *
     * @throws IllegalArgumentException when it is not an http or https address
     */
    public static URI hubAddress(String text) {
        URI address = URI.create(text.replaceAll("/+$", ""));
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getQuery() != null) {
            throw new IllegalArgumentException("A hub's address looks like https://hub.example, not '" + text + "'");
        }
        return address;
    }

    private static String textOf(Path file) throws ConfigurationException {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new ConfigurationException(
                    file + ": cannot be read as UTF-8 text: name an existing station.yaml with --configuration",
                    failure);
        }
    }

    private static String stationId(SettingsBlock top) throws ConfigurationException {
        String id = top.text("station");
        if (!STATION_ID.matcher(id).matches()) {
            throw top.error(
                    top.lineOf("station"),
                    "'station' is '" + id + "': give lower-case letters, digits and hyphens, 2 to 63 of them");
        }
        return id;
    }

    private URI hub(SettingsBlock top) throws ConfigurationException {
        String override = environment.get("FAYI_HUB");
        String text = override == null ? top.text("hub") : override;
        try {
            return hubAddress(text);
        } catch (IllegalArgumentException failure) {
            throw override == null
                    ? top.error(top.lineOf("hub"), "'hub': " + failure.getMessage())
                    : new ConfigurationException("FAYI_HUB: " + failure.getMessage(), failure);
        }
    }

    private static Path resolve(Path home, String path) {
        return home.resolve(path).normalize();
    }

    private static Map<String, DeviceSection> devices(Path file, SettingsBlock top) throws ConfigurationException {
        Map<String, DeviceSection> devices = new LinkedHashMap<>();
        Optional<SettingsBlock> section = top.block("devices");
        for (String kind : section.map(SettingsBlock::keys).orElse(Set.of())) {
            SettingsBlock entry = section.get().block(kind).orElseThrow();
            Map<String, String> settings = new LinkedHashMap<>();
            for (String key : new LinkedHashSet<>(entry.keys())) {
                if (!key.equals("driver")) {
                    settings.put(key, entry.text(key));
                }
            }
            String place = file + ", line " + section.get().lineOf(kind);
            devices.put(kind, new DeviceSection(kind, entry.text("driver"), settings, place));
        }
        return devices;
    }

    private static ScreenSettings screen(SettingsBlock top) throws ConfigurationException {
        Optional<SettingsBlock> screen = top.block("screen");
        if (screen.isEmpty()) {
            return new ScreenSettings(Orientation.PORTRAIT, true, 1080, 1920);
        }
        SettingsBlock block = screen.get();
        block.allowOnly(Set.of("orientation", "fullscreen", "width", "height"));
        Orientation orientation = block.oneOf("orientation", Orientation.PORTRAIT, Orientation.class);
        boolean portrait = orientation == Orientation.PORTRAIT;
        return new ScreenSettings(
                orientation,
                block.yesNo("fullscreen", true),
                block.number("width", portrait ? 1080 : 1920, 320, 7680),
                block.number("height", portrait ? 1920 : 1080, 320, 7680));
    }

    private static CallSettings call(SettingsBlock top) throws ConfigurationException {
        Optional<SettingsBlock> call = top.block("call");
        if (call.isEmpty()) {
            return new CallSettings(Sound.AUTO, Turn.HUB);
        }
        call.get().allowOnly(Set.of("sound", "turn"));
        return new CallSettings(
                call.get().oneOf("sound", Sound.AUTO, Sound.class), call.get().oneOf("turn", Turn.HUB, Turn.class));
    }

    private static IdleTimes idle(SettingsBlock top) throws ConfigurationException {
        Optional<SettingsBlock> idle = top.block("idle");
        IdleTimes usual = IdleTimes.usual();
        if (idle.isEmpty()) {
            return usual;
        }
        idle.get().allowOnly(Set.of("reading-seconds", "typing-seconds", "warning-seconds"));
        return new IdleTimes(
                seconds(idle.get(), "reading-seconds", usual.reading()),
                seconds(idle.get(), "typing-seconds", usual.typing()),
                seconds(idle.get(), "warning-seconds", usual.warning()));
    }

    private static Duration seconds(SettingsBlock idle, String key, Duration usual) throws ConfigurationException {
        return Duration.ofSeconds(idle.number(key, (int) usual.toSeconds(), 5, 900));
    }
}
