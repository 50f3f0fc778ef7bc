package fayi.provisioning.doctor;

import fayi.device.selftest.Finding;
import fayi.device.selftest.TestLevel;
import java.time.Duration;

/**
 * How a self-test of a device ended.
 *
 * @param test its id
 * @param took from its beginning to its end, waiting for the technician included
 */
public record TestResult(String test, TestLevel level, Finding finding, Duration took) {
    /** Whether it found something that is not as it should be. */
    public boolean isFailed() {
        return finding.verdict() == Finding.Verdict.FAILED;
    }
}
