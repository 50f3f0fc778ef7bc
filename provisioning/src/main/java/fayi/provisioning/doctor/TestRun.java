package fayi.provisioning.doctor;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestGuide;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One run of one test, on a thread of its own under a claim of its own: whatever a driver does, the examination goes on after
 * the deadline and the claim is given back.
 */
final class TestRun {
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Device device;
    private final SelfTest test;
    private final Duration deadline;
    private final EventLog log;
    private final AtomicBoolean skipped = new AtomicBoolean();

    TestRun(Device device, SelfTest test, Duration deadline, EventLog log) {
        this.device = device;
        this.test = test;
        this.deadline = deadline;
        this.log = log;
    }

    /** Does it; the caller's interruption ends the test as well. */
    TestResult run(Technician technician) throws InterruptedException {
        long began = System.nanoTime();
        Finding finding;
        try (Claim claim = device.claim("doctor", deadline.plus(GRACE))) {
            technician.begins(device.kind(), test, () -> skip(claim));
            finding = underClaim(claim, technician);
        } catch (DeviceException held) {
            technician.begins(device.kind(), test, () -> {});
            finding = Finding.failed(held.id(), held.action());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        TestResult result = new TestResult(test.id(), test.level(), finding, took);
        technician.ended(device.kind(), result);
        return result;
    }

    private void skip(Claim claim) {
        skipped.set(true);
        claim.close();
    }

    private Finding underClaim(Claim claim, Technician technician) throws InterruptedException {
        TestGuide guide =
                device instanceof Camera camera ? new GuideWithPicture(camera, claim, technician) : technician;
        FutureTask<Finding> task = new FutureTask<>(() -> test.run(claim, guide));
        Thread thread = new Thread(task, "doctor-" + device.kind());
        thread.setDaemon(true);
        thread.start();
        try {
            Finding finding = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return skipped.get() ? Finding.skipped() : finding;
        } catch (TimeoutException late) {
            return Finding.failed("test-too-slow", "Switch the device off and on again, then repeat the test.");
        } catch (ExecutionException failed) {
            if (skipped.get()) {
                return Finding.skipped();
            }
            log.record(LogEvent.DOCTOR_TEST_BROKEN, device.kind(), test.id(), EventLog.trace(failed));
            return Finding.failed("driver-failed", "Report it with the station's log.");
        } finally {
            claim.close();
            thread.interrupt();
            thread.join(GRACE.toMillis());
        }
    }
}
