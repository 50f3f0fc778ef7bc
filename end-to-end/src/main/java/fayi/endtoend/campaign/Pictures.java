package fayi.endtoend.campaign;

import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes a stream's pictures one after the other. */
final class Pictures implements Camera.FrameListener {
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @Override
    public void frame(Frame frame) {
        told.add(frame);
    }

    @Override
    public void lost(DeviceException reason) {
        told.add(reason);
    }

    /**
     * The next picture.
     *
     * @param deadline of {@link System#nanoTime()}
     * @throws DeviceException why none came
     */
    Frame next(long deadline) throws DeviceException, InterruptedException {
        Object next = told.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next instanceof DeviceException lost) {
            throw lost;
        }
        if (next instanceof Frame frame) {
            return frame;
        }
        throw new DeviceException.TimedOut(Camera.KIND, "no picture came");
    }
}
