package fayi.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationConfigurationReaderTest {
    private static final String LEAST = """
            station: demonstration-1
            name: 演示乡公共法律服务工作站
            township: 演示乡
            hub: https://hub.example/
            data: data
            """;

    @TempDir
    Path directory;

    private StationConfiguration read(String text) throws ConfigurationException {
        return read(text, Map.of());
    }

    private StationConfiguration read(String text, Map<String, String> environment) throws ConfigurationException {
        try {
            Files.writeString(file(), text);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return new StationConfigurationReader(environment).read(file());
    }

    private Path file() {
        return directory.resolve("station.yaml");
    }

    @Test
    void aShortFileGetsTheUsualSettings() throws Exception {
        StationConfiguration station = read(LEAST);
        assertThat(station.stationId()).isEqualTo("demonstration-1");
        assertThat(station.township()).isEqualTo("演示乡");
        assertThat(station.hub()).isEqualTo(URI.create("https://hub.example"));
        assertThat(station.dataDirectory()).isEqualTo(directory.resolve("data"));
        assertThat(station.enrolmentCodeFile()).isEmpty();
        assertThat(station.devices()).isEmpty();
        assertThat(station.screen())
                .isEqualTo(new ScreenSettings(ScreenSettings.Orientation.PORTRAIT, true, 1080, 1920));
        assertThat(station.call()).isEqualTo(new CallSettings(CallSettings.Sound.AUTO, CallSettings.Turn.HUB));
        assertThat(station.idle()).isEqualTo(IdleTimes.usual());
    }

    @Test
    void everySettingIsRead() throws Exception {
        StationConfiguration station = read(LEAST + """
                enrolment-code-file: code.txt
                screen:
                  orientation: landscape
                  fullscreen: false
                call: {sound: none, turn: none}
                idle:
                  reading-seconds: 30
                  warning-seconds: 10
                devices:
                  id-card-reader:
                    driver: sdt
                    port: /dev/ttyUSB0
                    baud: 115200
                """);
        assertThat(station.enrolmentCodeFile()).contains(directory.resolve("code.txt"));
        assertThat(station.screen())
                .isEqualTo(new ScreenSettings(ScreenSettings.Orientation.LANDSCAPE, false, 1920, 1080));
        assertThat(station.call()).isEqualTo(new CallSettings(CallSettings.Sound.NONE, CallSettings.Turn.NONE));
        assertThat(station.idle())
                .isEqualTo(new IdleTimes(Duration.ofSeconds(30), Duration.ofSeconds(120), Duration.ofSeconds(10)));
        assertThat(station.devices())
                .containsEntry(
                        "id-card-reader",
                        new DeviceSection(
                                "id-card-reader",
                                "sdt",
                                Map.of("port", "/dev/ttyUSB0", "baud", "115200"),
                                file() + ", line 15"));
    }

    @Test
    void anUnknownKeyNamesFileLineAndTheNearestKnownOne() {
        assertThatThrownBy(() -> read(LEAST + "scren:\n  fullscreen: true\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file() + ", line 6")
                .hasMessageContaining("'scren'")
                .hasMessageContaining("did you mean 'screen'?");
    }

    @Test
    void anUnknownKeyThatIsLikeNoneListsTheKnownOnes() {
        assertThatThrownBy(() -> read(LEAST + "call:\n  colour: red\n"))
                .hasMessageContaining("line 7")
                .hasMessageContaining("known here: sound, turn");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> read("station: demonstration-1\nhub: http://127.0.0.1\ndata: d\nname: 演示\n"))
                .hasMessageContaining("'township' is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idle: {reading-seconds: soon}",
                "idle: {reading-seconds: 4}",
                "screen: {orientation: sideways}",
                "screen: {fullscreen: perhaps}",
                "screen: portrait",
                "screen:",
                "devices: [one]",
                "devices: {camera: webcam}",
                "devices: {camera: {port: /dev/video0}}",
                "name: again",
                "data: {}",
                "call: {sound: ''}",
                "  data: [",
            })
    void whatCannotBeUsedNamesItsLine(String line) {
        assertThatThrownBy(() -> read(LEAST + line + "\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageMatching("(?s).*station\\.yaml, line [67].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://hub.example", "hub.example", "http:///x", "http://a b", "https://hub.example/?x=1"})
    void aHubMustBeAWebAddress(String address) {
        assertThatThrownBy(() -> read(LEAST.replace("https://hub.example/", "'" + address + "'")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "演示", "a b", "../x", "-a"})
    void aStationIdMustBePlain(String id) {
        assertThatThrownBy(() -> read(LEAST.replace("demonstration-1", "'" + id + "'")))
                .hasMessageContaining("lower-case letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "just words", "- a\n- b\n"})
    void aFileWithoutSettingsIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new StationConfigurationReader(Map.of()).read(file()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--configuration");
    }

    @Test
    void theEnvironmentAndTheCommandLineMaySayAnotherHub() throws Exception {
        Map<String, String> environment = Map.of("FAYI_HUB", "http://127.0.0.1:7000/", "FAYI_DATA", "/var/lib/station");
        StationConfiguration station = read(LEAST, environment);
        assertThat(station.hub()).isEqualTo(URI.create("http://127.0.0.1:7000"));
        assertThat(station.dataDirectory()).isEqualTo(Path.of("/var/lib/station"));
        URI other = StationConfigurationReader.hubAddress("https://other.example/fayi/");
        assertThat(station.withHub(other).hub()).isEqualTo(URI.create("https://other.example/fayi"));
        assertThat(station.inWindow().screen().fullscreen()).isFalse();
        assertThatThrownBy(() -> read(LEAST, Map.of("FAYI_HUB", "nonsense"))).hasMessageContaining("FAYI_HUB");
    }
}
