package fayi.device.camera;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;

/** A camera: the one that looks at the person ({@link #KIND}), or the one over the papers ({@link #DOCUMENT_KIND}). */
public interface Camera extends Device {
    /** The camera that looks at the person, in station.yaml. */
    String KIND = "camera";

    /** The camera over the papers, in station.yaml. */
    String DOCUMENT_KIND = "document-camera";

    /**
     * Begins to deliver pictures until the stream or the claim is closed, or the camera is lost. One stream at a time.
     *
     * @param listener called on the camera's thread
     * @throws DeviceException when there is no camera now or the claim is not valid
     */
    CameraStream open(Claim claim, FrameListener listener) throws DeviceException;

    /** Takes pictures as they come. */
    interface FrameListener {
        /** One picture; it must return at once. */
        void frame(Frame frame);

        /** No picture follows: the camera is gone or has stood still. */
        void lost(DeviceException reason);
    }

    /** Pictures under way. */
    interface CameraStream extends AutoCloseable {
        /** Ends the pictures; none comes after it returns. Idempotent; never throws. */
        @Override
        void close();
    }
}
