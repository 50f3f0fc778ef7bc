package fayi.device.selftest;

import fayi.device.Claim;
import fayi.device.DeviceException;

/**
 * One thing about a device that can be tested where it stands.
 *
 * @param id stable, such as {@code reads-card}; one of its kind in a device
 * @param level how deep it goes
 * @param procedure what is done
 */
public record SelfTest(String id, TestLevel level, Procedure procedure) {
    /** What is done for a test. */
    @FunctionalInterface
    public interface Procedure {
        /**
         * Does it, on the caller's thread. It waits for a person half a minute at most.
         *
         * @throws DeviceException what stopped it
         */
        Finding run(Claim claim, TestGuide guide) throws DeviceException, InterruptedException;
    }

    /** Runs it under a claim on its device; whoever closes the claim meanwhile skips the test. */
    public Finding run(Claim claim, TestGuide guide) throws InterruptedException {
        try {
            return procedure.run(claim, guide);
        } catch (DeviceException failure) {
            return Finding.of(failure);
        }
    }
}
