package fayi.device.scanner.camera;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.camera.FrameSlot;
import fayi.device.scanner.picture.CodeCascade;
import fayi.device.scanner.picture.GrayPicture;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for codes in a camera's pictures on a thread of its own, from its beginning to its end or the claim's. It always takes
 * the newest picture; those that came meanwhile are lost, and all are overwritten. A camera that is away is tried again.
 */
final class CodeWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CodeWatch.class);
    private static final long RETRY_MILLIS = 250;
    /** After a picture it rests at most so long as the picture took: half of a core is for others. */
    private static final long LONGEST_REST_MILLIS = 80;

    private final Camera camera;
    private final Claim claim;
    private final Consumer<String> codes;
    private final Thread thread;
    private final CodeCascade cascade = new CodeCascade();
    private final Sightings sightings = new Sightings();
    private volatile boolean ended;

    private CodeWatch(Camera camera, Claim claim, Consumer<String> codes) {
        this.camera = camera;
        this.claim = claim;
        this.codes = codes;
        this.thread = new Thread(this::watch, "device-" + camera.kind() + "-codes");
        thread.setDaemon(true);
    }

    /** Begins; {@code codes} is called on its thread. */
    static CodeWatch begin(Camera camera, Claim claim, Consumer<String> codes) {
        CodeWatch watch = new CodeWatch(camera, claim, codes);
        watch.thread.start();
        return watch;
    }

    /** Whether it works under that claim, and still does. */
    boolean isFor(Claim other) {
        return claim == other && !ended && thread.isAlive();
    }

    /** No code is told after it returns, unless it is called by a listener; the camera is given back soon after. */
    void end() {
        ended = true;
        thread.interrupt();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(2));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void watch() {
        while (!ended && claim.isValid()) {
            FrameSlot slot = new FrameSlot();
            try (Camera.CameraStream stream = camera.open(claim, slot)) {
                look(slot);
            } catch (DeviceException.ClaimEnded over) {
                ended = true;
            } catch (DeviceException away) {
                LOG.debug("code-camera-away reason={}", away.id());
                rest(RETRY_MILLIS);
            } catch (InterruptedException over) {
                ended = true;
            } finally {
                slot.clear();
            }
        }
        sightings.forget();
    }

    private void look(FrameSlot slot) throws DeviceException, InterruptedException {
        while (!ended && claim.isValid()) {
            Frame frame = slot.take();
            long begin = System.nanoTime();
            read(frame).filter(code -> sightings.isNew(code, System.nanoTime())).ifPresent(this::tell);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            Thread.sleep(Math.min(took, LONGEST_REST_MILLIS));
        }
    }

    private void tell(String code) {
        if (!ended) {
            codes.accept(code);
        }
    }

    private Optional<String> read(Frame frame) {
        GrayPicture gray = GrayPicture.ofBgr(frame.width(), frame.height(), frame.bgr());
        Arrays.fill(frame.bgr(), (byte) 0);
        try {
            return cascade.read(gray, CodeCascade.LIVE);
        } finally {
            gray.destroy();
        }
    }

    private void rest(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException over) {
            ended = true;
        }
    }
}
