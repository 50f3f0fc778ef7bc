package fayi.provisioning.doctor;

import fayi.device.selftest.Finding;

/**
 * How something stands that a station needs besides its devices.
 *
 * @param check its id, such as {@code disk-space}
 * @param essential whether nobody can be served without it
 */
public record StationResult(String check, boolean essential, Finding finding) {
    /** Whether it is not as it should be. */
    public boolean isFailed() {
        return finding.verdict() == Finding.Verdict.FAILED;
    }
}
