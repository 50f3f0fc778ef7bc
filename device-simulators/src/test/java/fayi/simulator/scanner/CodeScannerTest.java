package fayi.simulator.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.scanner.CodeScanner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeScannerTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private SimulatedScanner peer;
    private Devices devices;
    private CodeScanner driver;
    private Claim claim;

    @BeforeEach
    void plugIn(@TempDir Path directory) throws Exception {
        peer = SimulatedScanner.open(directory.resolve("scanner"), 115_200);
        devices = Devices.open(
                List.of(new DriverSettings(
                        CodeScanner.KIND,
                        "serial-line",
                        Map.of("port", peer.port().toString(), "baud", "115200"),
                        "station.yaml:9")),
                Clock.systemDefaultZone());
        driver = devices.codeScanner().orElseThrow();
        await().until(() -> driver.status().state() == State.READY);
        claim = driver.claim("visit", Duration.ofMinutes(1));
    }

    @AfterEach
    void unplug() {
        devices.close();
        peer.close();
    }

    private void awaitCodes(String... codes) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard).containsExactly(codes));
    }

    @Test
    void codesAreHeardWhateverTheirCharactersAndEnds() throws Exception {
        driver.listen(claim, heard::add);
        peer.show("FAYI:Q2W3");
        peer.show("法驿二维码");
        peer.showInGb18030("法律援助");
        awaitCodes("FAYI:Q2W3", "法驿二维码", "法律援助");
    }

    @Test
    void aCodeInPiecesIsHeardWhole() throws Exception {
        driver.listen(claim, heard::add);
        peer.showSlowly("FAYI:PIECES", Duration.ofMillis(10));
        awaitCodes("FAYI:PIECES");
    }

    @Test
    void whatIsNoTextOrTooLongIsDropped() throws Exception {
        driver.listen(claim, heard::add);
        peer.send(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, '\n'});
        peer.show("A".repeat(4097));
        peer.show("B".repeat(4096));
        awaitCodes("B".repeat(4096));
    }

    @Test
    void codesShownWhileNobodyListensAreNotKeptForTheNext() throws Exception {
        peer.show("FAYI:EARLY");
        AutoCloseable first = driver.listen(claim, heard::add);
        peer.show("FAYI:FIRST");
        await().until(() -> heard.contains("FAYI:FIRST"));
        first.close();
        List<String> others = new CopyOnWriteArrayList<>();
        peer.show("FAYI:BETWEEN");
        await().pollDelay(Duration.ofMillis(200)).until(() -> true);
        driver.listen(claim, others::add);
        peer.show("FAYI:SECOND");
        await().until(() -> others.contains("FAYI:SECOND"));
        assertThat(others).containsExactly("FAYI:SECOND");
        assertThat(heard).doesNotContain("FAYI:BETWEEN", "FAYI:SECOND");
    }

    @Test
    void theEndOfTheClaimEndsTheListening() throws Exception {
        driver.listen(claim, heard::add);
        claim.close();
        assertThatThrownBy(() -> driver.listen(claim, heard::add)).isInstanceOf(DeviceException.ClaimEnded.class);
        List<String> others = new CopyOnWriteArrayList<>();
        driver.listen(driver.claim("visit-2", Duration.ofMinutes(1)), others::add);
        peer.show("FAYI:NEXT");
        await().until(() -> others.contains("FAYI:NEXT"));
        assertThat(heard).isEmpty();
    }

    @Test
    void aListeningOutlivesAHangUp() throws Exception {
        driver.listen(claim, heard::add);
        peer.hangUp(Duration.ofMillis(300));
        await().until(() -> driver.status().state() == State.OFFLINE);
        await().until(() -> driver.status().state() == State.READY);
        peer.show("FAYI:AGAIN");
        awaitCodes("FAYI:AGAIN");
    }

    @Test
    void noiseNeverStopsTheScanner() throws Exception {
        driver.listen(claim, heard::add);
        peer.noise(3000);
        // The first line end closes what the noise has begun.
        peer.show("");
        peer.show("FAYI:CLEAR");
        await().until(() -> heard.contains("FAYI:CLEAR"));
        assertThat(driver.status().state()).isEqualTo(State.READY);
    }
}
