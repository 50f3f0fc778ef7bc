package fayi.provisioning.doctor;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;

/** Lets the technician see what the camera under test sees while they are asked about it, and no longer. */
record GuideWithPicture(Camera camera, Claim claim, Technician technician) implements TestGuide {
    @Override
    public void tell(Step step) {
        technician.tell(step);
    }

    @Override
    public Answer ask(Step question) throws InterruptedException {
        if (question != Step.LOOK_AT_PICTURE) {
            return technician.ask(question);
        }
        Camera.FrameListener passed = new Camera.FrameListener() {
            @Override
            public void frame(Frame frame) {
                technician.shows(frame);
            }

            @Override
            public void lost(DeviceException reason) {
                // The picture stands still or goes; that is what the technician is asked to judge.
            }
        };
        try (Camera.CameraStream stream = camera.open(claim, passed)) {
            return technician.ask(question);
        } catch (DeviceException noPicture) {
            return technician.ask(question);
        }
    }
}
