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
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.simulator.camera.HeldCode;
import fayi.simulator.camera.SimulatedCamera;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CameraScannerTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private SimulatedCamera peer;
    private Devices devices;
    private CodeScanner scanner;
    private Claim claim;

    @BeforeEach
    void plugIn() throws Exception {
        peer = SimulatedCamera.ofPicture(HeldCode.none(WIDTH, HEIGHT), 10, 0);
        devices = Devices.open(
                List.of(new DriverSettings(
                        CodeScanner.KIND,
                        "camera",
                        Map.of(
                                "format", "mpjpeg",
                                "input", peer.uri().toString(),
                                "width", String.valueOf(WIDTH),
                                "height", String.valueOf(HEIGHT)),
                        "station.yaml:9")),
                Clock.systemDefaultZone());
        scanner = devices.codeScanner().orElseThrow();
        await().until(() -> scanner.status().state() == State.READY);
        claim = scanner.claim("visit", Duration.ofMinutes(1));
    }

    @AfterEach
    void unplug() {
        devices.close();
        peer.close();
    }

    private void hold(String text) {
        peer.show(HeldCode.of(text, WIDTH, HEIGHT));
    }

    private void takeAway() {
        peer.show(HeldCode.none(WIDTH, HEIGHT));
    }

    private void awaitCodes(String... codes) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard).containsExactly(codes));
    }

    private static long ffmpegs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("ffmpeg"))
                .count();
    }

    @Test
    void aCodeIsToldOnceAndAgainAfterItWasTakenAway() throws Exception {
        scanner.listen(claim, heard::add);
        hold("FAYI:甲方-1");
        awaitCodes("FAYI:甲方-1");
        hold("FAYI:B-2");
        awaitCodes("FAYI:甲方-1", "FAYI:B-2");
        takeAway();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(heard).hasSize(2);
        hold("FAYI:B-2");
        awaitCodes("FAYI:甲方-1", "FAYI:B-2", "FAYI:B-2");
        assertThat(scanner.counters().units()).isEqualTo(3);
    }

    @Test
    void theCameraRunsOnlyWhileSomebodyListens() throws Exception {
        hold("FAYI:EARLY");
        assertThat(ffmpegs()).isZero();
        AutoCloseable listening = scanner.listen(claim, heard::add);
        awaitCodes("FAYI:EARLY");
        assertThat(ffmpegs()).isEqualTo(1);
        listening.close();
        await().atMost(PATIENCE).until(() -> ffmpegs() == 0);
    }

    @Test
    void theEndOfTheClaimEndsTheListeningAndTheNextVisitHearsItsOwnCodesOnly() throws Exception {
        scanner.listen(claim, heard::add);
        claim.close();
        assertThatThrownBy(() -> scanner.listen(claim, heard::add)).isInstanceOf(DeviceException.ClaimEnded.class);
        List<String> next = new CopyOnWriteArrayList<>();
        scanner.listen(scanner.claim("next", Duration.ofMinutes(1)), next::add);
        hold("FAYI:NEXT");
        await().atMost(PATIENCE).until(() -> next.contains("FAYI:NEXT"));
        assertThat(heard).isEmpty();
    }

    @Test
    void aListeningOutlivesACameraThatIsPulledOutAndPluggedInAgain() throws Exception {
        scanner.listen(claim, heard::add);
        hold("FAYI:BEFORE");
        awaitCodes("FAYI:BEFORE");
        peer.unplug();
        await().atMost(PATIENCE).until(() -> scanner.status().state() == State.OFFLINE);
        hold("FAYI:AFTER");
        peer.plug();
        awaitCodes("FAYI:BEFORE", "FAYI:AFTER");
    }

    @Test
    void aTechnicianSeesThatItReadsCodes() throws Exception {
        TestGuide guide = new TestGuide() {
            @Override
            public void tell(Step step) {
                assertThat(step).isEqualTo(Step.SHOW_CODE);
                hold("FAYI:TEST");
            }

            @Override
            public Answer ask(Step question) {
                throw new AssertionError("nothing needs to be asked");
            }
        };
        SelfTest readsCode = scanner.selfTests().stream()
                .filter(test -> test.id().equals("reads-code"))
                .findFirst()
                .orElseThrow();
        Finding finding = readsCode.run(claim, guide);
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.PASSED);
        assertThat(finding.toString()).doesNotContain("FAYI:TEST");
    }
}
