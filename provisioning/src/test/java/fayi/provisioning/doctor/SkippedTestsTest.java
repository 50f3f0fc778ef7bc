package fayi.provisioning.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.base.SupervisedDevice;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a technician may do with a test, at devices that need no hardware. */
class SkippedTestsTest {
    @TempDir
    private Path directory;

    private ExaminedStation station;
    private final List<Device> devices = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        station = new ExaminedStation(directory, "");
    }

    @AfterEach
    void end() {
        devices.forEach(Device::close);
        station.close();
    }

    /** A device with one interactive test. */
    private static final class Tested extends SupervisedDevice {
        private final SelfTest.Procedure procedure;

        Tested(String kind, Procedures procedures) {
            super(kind, ExaminedStation.CLOCK);
            procedure = (claim, guide) -> procedures.run(this, claim, guide);
            begin();
        }

        /** A card that never comes, as a driver waits for it. */
        Finding awaitForEver(Claim claim) throws fayi.device.DeviceException, InterruptedException {
            return run(claim, run -> {
                while (true) {
                    run.pause(Duration.ofMillis(20));
                }
            });
        }

        @Override
        protected void openHardware() {}

        @Override
        protected void closeHardware() {}

        @Override
        protected List<SelfTest> furtherTests() {
            return List.of(new SelfTest("reads-card", TestLevel.INTERACTIVE, procedure));
        }
    }

    private interface Procedures {
        Finding run(Tested device, Claim claim, TestGuide guide)
                throws fayi.device.DeviceException, InterruptedException;
    }

    private Tested device(String kind, Procedures procedures) {
        Tested made = new Tested(kind, procedures);
        devices.add(made);
        return made;
    }

    private List<TestResult> examine(Device device, DoctorTimes times, Technician technician) throws Exception {
        return station.doctor(devices, times)
                .examine(Set.of(TestLevel.INTERACTIVE), technician)
                .devices()
                .get(devices.indexOf(device))
                .tests();
    }

    @Test
    void aTestThatIsSkippedWhileItWaitsEndsAtOnceAndGivesTheDeviceBack() throws Exception {
        Device reader = device("id-card-reader", (self, claim, guide) -> {
            guide.tell(Step.LAY_ID_CARD);
            return self.awaitForEver(claim);
        });
        Technician hurried = new SilentTechnician() {
            private Runnable skip = () -> {};

            @Override
            public void begins(String kind, SelfTest test, Runnable skipping) {
                skip = skipping;
            }

            @Override
            public void tell(Step step) {
                skip.run();
            }
        };

        List<TestResult> results = examine(reader, ExaminedStation.BRISK, hurried);

        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result.finding().verdict()).isEqualTo(Finding.Verdict.SKIPPED));
        reader.claim("visit", Duration.ofSeconds(1)).close();
    }

    @Test
    void aTestThatNeverEndsIsToldAsTooSlowAndTheNextDeviceIsTested() throws Exception {
        DoctorTimes impatient = new DoctorTimes(
                Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(200));
        CountDownLatch never = new CountDownLatch(1);
        Device stuck = device("id-card-reader", (self, claim, guide) -> {
            never.await();
            return Finding.passed(Map.of());
        });
        Device well = device("code-scanner", (self, claim, guide) -> Finding.passed(Map.of()));

        ReadinessReport report =
                station.doctor(devices, impatient).examine(Set.of(TestLevel.INTERACTIVE), new SilentTechnician());

        assertThat(report.devices().get(0).tests().get(0).finding().reason()).isEqualTo("test-too-slow");
        assertThat(report.devices().get(1).tests().get(0).finding().verdict()).isEqualTo(Finding.Verdict.PASSED);
        stuck.claim("visit", Duration.ofSeconds(1)).close();
        well.claim("visit", Duration.ofSeconds(1)).close();
    }

    @Test
    void aFailedTestIsRepeatedUntilItPassesOrTheTechnicianGoesOn() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Device reader = device(
                "id-card-reader",
                (self, claim, guide) -> runs.incrementAndGet() < 3
                        ? Finding.failed("card-unreadable", "Try another card.")
                        : Finding.passed(Map.of()));
        Technician patient = new SilentTechnician() {
            @Override
            public boolean again(String kind, TestResult failed) {
                return true;
            }
        };

        List<TestResult> results = examine(reader, ExaminedStation.BRISK, patient);

        assertThat(runs).hasValue(3);
        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result.isFailed()).isFalse());
    }

    @Test
    void aDefectInADriverIsOneFailedTestAndNoMore() throws Exception {
        Device broken = device("id-card-reader", (self, claim, guide) -> {
            throw new IllegalStateException("not told");
        });

        List<TestResult> results = examine(broken, ExaminedStation.BRISK, new SilentTechnician());

        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(result.finding().reason()).isEqualTo("driver-failed"));
    }

    @Test
    void aDeviceThatAVisitHoldsIsToldSoAndLeftAlone() throws Exception {
        Device held = device("id-card-reader", (self, claim, guide) -> Finding.passed(Map.of()));
        try (Claim visit = held.claim("visit", Duration.ofMinutes(1))) {
            List<TestResult> results = examine(held, ExaminedStation.BRISK, new SilentTechnician());

            assertThat(results.get(0).finding().reason()).isEqualTo("device-claimed");
            assertThat(visit.isValid()).isTrue();
        }
    }

    @Test
    void anInterruptedExaminationGivesTheDeviceBack() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Device reader = device("id-card-reader", (self, claim, guide) -> {
            asked.countDown();
            return self.awaitForEver(claim);
        });
        Doctor doctor = station.doctor(devices, ExaminedStation.BRISK);
        Thread examination = new Thread(() -> {
            try {
                doctor.examine(Set.of(TestLevel.INTERACTIVE), new SilentTechnician());
            } catch (InterruptedException asWanted) {
                Thread.currentThread().interrupt();
            }
        });
        examination.start();
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

        examination.interrupt();
        examination.join(5_000);

        assertThat(examination.isAlive()).isFalse();
        reader.claim("visit", Duration.ofSeconds(1)).close();
    }
}
