package fayi.simulator.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettings;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.signature.PenSample;
import fayi.device.signature.Signature;
import fayi.device.signature.SignaturePad;
import fayi.device.signature.SignatureRecorder;
import fayi.device.signature.isdv4.SerialPadDriver;
import fayi.simulator.pty.LineFault;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The driver of signature pads against a pad on a pseudo-terminal. */
class SerialPadTest implements SignaturePad.PenListener {
    private static final Duration LONG = Duration.ofSeconds(15);

    @TempDir
    Path directory;

    private final List<PenSample> samples = new CopyOnWriteArrayList<>();
    private final List<DeviceException> lost = new CopyOnWriteArrayList<>();
    private SimulatedPad peer;
    private SignaturePad pad;
    private Claim claim;

    @BeforeEach
    void begin() throws Exception {
        peer = SimulatedPad.open(directory.resolve("pad"), 38400);
        pad = (SignaturePad) new SerialPadDriver()
                .open(
                        new DriverSettings(
                                SignaturePad.KIND,
                                "serial-pad",
                                Map.of("port", peer.port().toString(), "baud", "38400"),
                                "station.yaml:9"),
                        Clock.systemDefaultZone());
        claim = pad.claim("visit-1", Duration.ofMinutes(5));
        awaitReady();
    }

    @AfterEach
    void end() {
        pad.close();
        peer.close();
    }

    private void awaitReady() {
        await().atMost(LONG).until(() -> pad.status().state() == DeviceStatus.State.READY);
    }

    @Override
    public void pen(PenSample sample) {
        samples.add(sample);
    }

    @Override
    public void lost(DeviceException reason) {
        lost.add(reason);
    }

    private long lifted() {
        return samples.stream().filter(sample -> !sample.touches()).count();
    }

    @Test
    void aNameIsHeardStrokeForStroke() throws Exception {
        try (SignaturePad.Listening listening = pad.listen(claim, this)) {
            await().atMost(LONG).until(peer::isStarted);
            peer.sign();
            await().atMost(LONG).until(() -> lifted() == DrawnName.STROKES.length);
        }
        SignatureRecorder recorder = new SignatureRecorder(pad.width(), pad.height());
        samples.forEach(recorder::accept);
        Signature signature = recorder.take();
        assertThat(signature.width()).isEqualTo(SimulatedPad.WIDTH);
        assertThat(signature.strokes()).hasSameSizeAs(DrawnName.STROKES);
        for (int index = 0; index < DrawnName.STROKES.length; index++) {
            int[][] drawn = DrawnName.STROKES[index];
            assertThat(signature.strokes().get(index).size()).isEqualTo(drawn.length);
            assertThat(signature.strokes().get(index).x()[7]).isEqualTo(drawn[7][0]);
            assertThat(signature.strokes().get(index).y()[7]).isEqualTo(drawn[7][1]);
            assertThat((double) signature.strokes().get(index).pressure()[7])
                    .isCloseTo(drawn[7][2] / 1023.0, within(0.001));
        }
    }

    @Test
    void whatIsWrittenWhileNobodyListensIsHeardByNobody() throws Exception {
        peer.sign();
        try (SignaturePad.Listening listening = pad.listen(claim, this)) {
            await().atMost(LONG).until(peer::isStarted);
        }
        await().atMost(LONG).until(() -> !peer.isStarted());
        samples.clear();
        peer.sign();
        claim.close();
        assertThatThrownBy(() -> pad.listen(claim, this)).isInstanceOf(DeviceException.ClaimEnded.class);
        assertThat(samples).isEmpty();
    }

    @Test
    void theEndOfTheClaimEndsTheListening() throws Exception {
        pad.listen(claim, this);
        await().atMost(LONG).until(peer::isStarted);
        claim.close();
        await().atMost(LONG).until(() -> !lost.isEmpty() && !peer.isStarted());
        assertThat(lost).singleElement().isInstanceOf(DeviceException.ClaimEnded.class);
    }

    static List<LineFault> faults() {
        return List.of(
                new LineFault.DropByte(40),
                new LineFault.Split(3, Duration.ofMillis(2)),
                new LineFault.Duplicate(4),
                new LineFault.Corrupt(20),
                new LineFault.Noise(5));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBadLineCostsPointsAndNeverTheSignature(LineFault fault) throws Exception {
        try (SignaturePad.Listening listening = pad.listen(claim, this)) {
            await().atMost(LONG).until(peer::isStarted);
            peer.line().fault(fault);
            peer.sign();
            await().atMost(LONG).until(() -> lifted() >= 2);
        }
        assertThat(lost).isEmpty();
        peer.line().fault(new LineFault.None());
        SignatureRecorder recorder = new SignatureRecorder(pad.width(), pad.height());
        samples.forEach(recorder::accept);
        assertThat(recorder.take().isWritten()).isTrue();
    }

    @Test
    void aPadThatHangsUpOrFallsSilentIsReportedAndFoundAgain() throws Exception {
        for (LineFault fault : List.of(
                new LineFault.HangUp(Duration.ofMillis(300)),
                new LineFault.Flap(2, Duration.ofMillis(100), Duration.ofMillis(100)))) {
            lost.clear();
            pad.listen(claim, this);
            await().atMost(LONG).until(peer::isStarted);
            peer.line().fault(fault);
            await().atMost(LONG).until(() -> !lost.isEmpty());
            awaitReady();
        }
        lost.clear();
        pad.listen(claim, this);
        await().atMost(LONG).until(peer::isStarted);
        peer.line().fault(new LineFault.Silent());
        await().atMost(LONG).until(() -> !lost.isEmpty());
        assertThat(((DeviceException.Offline) lost.get(0)).reason()).isEqualTo("no-answer");
        peer.line().fault(new LineFault.None());
        awaitReady();
    }

    @Test
    void aTechnicianWhoSignsLearnsThatThePadWorksAndNothingOfTheSignatureIsKept() throws Exception {
        TestGuide guide = new TestGuide() {
            @Override
            public void tell(Step step) {
                assertThat(step).isEqualTo(Step.SIGN);
                Thread hand = new Thread(
                        () -> {
                            await().atMost(LONG).until(peer::isStarted);
                            peer.sign();
                        },
                        "technician");
                hand.setDaemon(true);
                hand.start();
            }

            @Override
            public Answer ask(Step question) {
                return Answer.SKIP;
            }
        };
        for (SelfTest test : pad.selfTests()) {
            Finding finding = test.run(claim, guide);
            assertThat(finding.verdict()).as("%s: %s", test.id(), finding).isEqualTo(Finding.Verdict.PASSED);
        }
        assertThat(pad.capabilities().model()).contains("ISDv4 150x100 mm");
        assertThat(pad.capabilities().firmware()).contains("261");
    }
}
