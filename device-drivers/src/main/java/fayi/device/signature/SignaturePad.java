package fayi.device.signature;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;

/** A pad to sign on with a pen. */
public interface SignaturePad extends Device {
    /** In station.yaml. */
    String KIND = "signature-pad";

    /**
     * Begins to tell what the pen does, until the listening or the claim is closed, or the pad is lost. What was drawn before
     * is not told.
     *
     * @param listener called on the device's thread
     * @throws DeviceException when there is no pad now or the claim is not valid
     */
    Listening listen(Claim claim, PenListener listener) throws DeviceException;

    /** How wide its area is, in hundredths of a millimetre; 1 before it has told. */
    int width();

    /** How high its area is, in hundredths of a millimetre; 1 before it has told. */
    int height();

    /** Counts a signature that was kept. */
    void signed();

    /** Hears a pen. */
    interface PenListener {
        /** Where the pen is; it must return at once. */
        void pen(PenSample sample);

        /** Nothing follows: the pad is gone, or the claim has ended. */
        void lost(DeviceException reason);
    }

    /** A listening under way. */
    interface Listening extends AutoCloseable {
        /** Ends it; nothing is told afterwards. Idempotent; never throws. */
        @Override
        void close();
    }
}
