package fayi.provisioning.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fayi.content.paper.PaperFonts;
import fayi.device.selftest.Finding;
import fayi.protocol.Paths;
import fayi.protocol.WireFormat;
import fayi.provisioning.DeviceSection;
import fayi.provisioning.doctor.attached.Attached;
import fayi.provisioning.doctor.attached.AttachedDevices;
import fayi.provisioning.doctor.station.DisplaySize;
import fayi.provisioning.doctor.station.StationCheck;
import fayi.provisioning.doctor.station.StationChecks;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a station needs besides its devices, on a machine of files. */
class StationChecksTest {
    @TempDir
    private Path directory;

    private ExaminedStation station;
    private Clock clock = Clock.systemUTC();
    private Optional<DisplaySize> display = Optional.of(new DisplaySize(1080, 1920));
    private PaperFonts fonts = PaperFonts.installed();
    private URI hub = URI.create("http://127.0.0.1:9");

    @BeforeEach
    void start() throws Exception {
        station = new ExaminedStation(directory, "");
    }

    @AfterEach
    void end() {
        station.close();
    }

    private Finding finding(String id) throws Exception {
        List<StationCheck> checks = StationChecks.of(
                station.configuration().withHub(hub),
                directory.resolve("machine"),
                fonts,
                () -> display,
                new WireFormat(),
                clock);
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void machine(String file, String text) throws Exception {
        Path path = directory.resolve("machine").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void aDataDirectoryThatOthersMayEnterIsTold() throws Exception {
        assertThat(finding("data-directory").verdict()).isEqualTo(Finding.Verdict.PASSED);

        Files.setPosixFilePermissions(directory.resolve("data"), PosixFilePermissions.fromString("rwxr-x---"));

        assertThat(finding("data-directory").reason()).isEqualTo("data-directory-open");
        assertThat(Files.list(directory.resolve("data")))
                .as("nothing is left of the look")
                .isEmpty();
    }

    @Test
    void aStationThatWasNeverEnrolledIsToldAndGetsNoKeyByBeingAsked() throws Exception {
        assertThat(finding("enrolment").reason()).isEqualTo("station-not-enrolled");
        assertThat(directory.resolve("data/identity")).doesNotExist();
    }

    @Test
    void aHubThatDoesNotAnswerIsToldAndTheClockIsThenNotJudged() throws Exception {
        assertThat(finding("hub").reason()).isEqualTo("hub-unreachable");
        assertThat(finding("clock").reason()).isEqualTo("no-clock-to-compare");
    }

    @Test
    void theClockIsHeldAgainstTheHubs() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(Paths.HEALTH, exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            hub = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            assertThat(finding("hub").verdict()).isEqualTo(Finding.Verdict.PASSED);
            assertThat(finding("clock").verdict()).isEqualTo(Finding.Verdict.PASSED);

            clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));

            assertThat(finding("clock").reason()).isEqualTo("clock-wrong");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aClockThatHasLostItsBatteryIsToldWithoutAHub() throws Exception {
        clock = Clock.fixed(java.time.Instant.parse("2000-01-01T00:00:00Z"), java.time.ZoneOffset.UTC);
        assertThat(finding("clock").reason()).isEqualTo("clock-wrong");
    }

    @Test
    void soundMemoryAndFontsAreToldAsTheMachineHasThem() throws Exception {
        assertThat(finding("sound").reason()).isEqualTo("sound-missing");
        machine("proc/asound/cards", " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n");
        assertThat(finding("sound").facts()).containsEntry("card", "HDA-Intel - HDA Intel PCH");

        machine("proc/meminfo", "MemTotal:        4028400 kB\nMemAvailable:    2000000 kB\n");
        assertThat(finding("memory").verdict()).isEqualTo(Finding.Verdict.PASSED);
        machine("proc/meminfo", "MemTotal:        1028400 kB\nMemAvailable:     500000 kB\n");
        assertThat(finding("memory").reason()).isEqualTo("memory-small");

        assertThat(finding("fonts").verdict()).isEqualTo(Finding.Verdict.PASSED);
        fonts = new PaperFonts(Path.of("/nowhere.ttf"), Path.of("/nowhere.ttc"));
        assertThat(finding("fonts").reason()).isEqualTo("fonts-missing");
    }

    @Test
    void aDisplayMayBeTurnedButNotSmaller() throws Exception {
        display = Optional.of(new DisplaySize(1920, 1080));
        assertThat(finding("display").verdict()).isEqualTo(Finding.Verdict.PASSED);
        display = Optional.of(new DisplaySize(1366, 768));
        assertThat(finding("display").reason()).isEqualTo("display-small");
        machine("sys/class/drm/card0-HDMI-A-1/status", "connected\n");
        machine("sys/class/drm/card0-HDMI-A-1/modes", "1080x1920\n800x600\n");
        assertThat(DisplaySize.connected(directory.resolve("machine"))).contains(new DisplaySize(1080, 1920));
    }

    @Test
    void whatIsPluggedInIsListedWithTheEntryThatUsesIt() throws Exception {
        Path machine = directory.resolve("machine");
        machine("dev/ttyUSB0", "");
        machine("dev/ttyUSB1", "");
        machine("dev/video0", "");
        machine("sys/bus/usb/devices/1-2:1.0/bInterfaceClass", "0b\n");
        machine("sys/bus/usb/devices/1-2/product", "CCID Reader\n");
        Files.createDirectories(machine.resolve("dev/serial/by-id"));
        Path link = Files.createSymbolicLink(
                machine.resolve("dev/serial/by-id/usb-SDT_reader-if00"), machine.resolve("dev/ttyUSB0"));
        DeviceSection reader =
                new DeviceSection("id-card-reader", "sdt", Map.of("port", link.toString()), "station.yaml, line 1");

        List<Attached> attached = new AttachedDevices(machine).list(List.of(reader));

        assertThat(attached)
                .extracting(
                        Attached::sort,
                        Attached::name,
                        thing -> thing.configuredAs().orElse("-"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Attached.Sort.SERIAL_PORT, "usb-SDT_reader-if00", "id-card-reader"),
                        org.assertj.core.groups.Tuple.tuple(Attached.Sort.SERIAL_PORT, "ttyUSB1", "-"),
                        org.assertj.core.groups.Tuple.tuple(Attached.Sort.CAMERA, "video0", "-"),
                        org.assertj.core.groups.Tuple.tuple(Attached.Sort.SMART_CARD_READER, "CCID Reader", "-"));
    }
}
