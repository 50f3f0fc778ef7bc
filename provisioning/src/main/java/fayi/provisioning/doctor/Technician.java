package fayi.provisioning.doctor;

import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestGuide;

/**
 * The person whom the doctor tells what it does and asks what only a person can see. Called on the threads of the
 * examination, never by two at once.
 */
public interface Technician extends TestGuide {
    /**
     * A test begins.
     *
     * @param kind of the device
     * @param skip gives this test up, from any thread and at any time; after its end it does nothing
     */
    void begins(String kind, SelfTest test, Runnable skip);

    /** The test that began last has ended so. */
    void ended(String kind, TestResult result);

    /** Whether a test that has failed shall be done once more: the technician may have put it right. */
    boolean again(String kind, TestResult failed) throws InterruptedException;

    /** Something that a station needs besides its devices has been looked at. */
    void checked(StationResult result);
}
