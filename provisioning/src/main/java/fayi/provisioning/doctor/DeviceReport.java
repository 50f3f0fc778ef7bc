package fayi.provisioning.doctor;

import fayi.device.Capabilities;
import fayi.device.DeviceCounters;
import fayi.device.DeviceStatus;
import fayi.device.selftest.Finding.Verdict;
import java.util.List;

/**
 * How a configured device stands.
 *
 * @param driver its name in station.yaml
 * @param address where station.yaml says that it is: a port, an address of the network; empty when it says nothing
 * @param total what it has done since the station began to count
 * @param tests the last run of each, in the order in which they were done
 */
public record DeviceReport(
        String kind,
        String driver,
        String address,
        Capabilities capabilities,
        DeviceStatus status,
        DeviceCounters total,
        List<TestResult> tests) {
    /** Copies the list. */
    public DeviceReport {
        tests = List.copyOf(tests);
    }

    /** Failed when its status or a test says so; skipped when nothing was tested or a test was given up. */
    public Verdict verdict() {
        if (!status.isUsable() || tests.stream().anyMatch(TestResult::isFailed)) {
            return Verdict.FAILED;
        }
        boolean all = !tests.isEmpty()
                && tests.stream().allMatch(test -> test.finding().verdict() == Verdict.PASSED);
        return all ? Verdict.PASSED : Verdict.SKIPPED;
    }
}
