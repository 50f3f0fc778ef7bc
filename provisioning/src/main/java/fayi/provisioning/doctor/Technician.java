package fayi.provisioning.doctor;

import fayi.device.camera.Frame;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestGuide;
import java.util.Arrays;

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

    /**
     * What the camera under test sees, while {@link fayi.device.selftest.Step#LOOK_AT_PICTURE} is asked. On the camera's
     * thread; the frame belongs to the receiver, who keeps nothing of it. Overwritten unseen unless there is a screen.
     */
    default void shows(Frame frame) {
        Arrays.fill(frame.bgr(), (byte) 0);
    }
}
