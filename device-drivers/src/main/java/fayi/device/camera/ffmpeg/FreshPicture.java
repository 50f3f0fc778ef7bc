package fayi.device.camera.ffmpeg;

import fayi.device.DeviceException;
import fayi.device.camera.Camera.FrameListener;
import fayi.device.camera.Frame;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Notices that a picture came, and overwrites it unseen. Any thread. */
final class FreshPicture implements FrameListener {
    private final CountDownLatch came = new CountDownLatch(1);

    @Override
    public void frame(Frame frame) {
        Arrays.fill(frame.bgr(), (byte) 0);
        came.countDown();
    }

    @Override
    public void lost(DeviceException reason) {
        // Whoever waits for the picture asks its reader for the reason.
    }

    /** Whether one has come, at the latest after {@code time}. */
    boolean cameWithin(Duration time) throws InterruptedException {
        return came.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
