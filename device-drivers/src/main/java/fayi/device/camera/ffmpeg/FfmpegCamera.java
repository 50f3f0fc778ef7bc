package fayi.device.camera.ffmpeg;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.base.CommandRun;
import fayi.device.base.SupervisedDevice;
import fayi.device.base.SupervisionTimes;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.selftest.SelfTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A camera read by ffmpeg. The child process runs only while pictures are wanted; at other times the camera is looked for
 * every two seconds. Pictures come on the thread {@code device-<kind>-frames}; the device's own thread watches that they do.
 */
final class FfmpegCamera extends SupervisedDevice implements Camera {
    private static final SupervisionTimes TIMES =
            new SupervisionTimes(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(2));
    private static final Duration WATCH = Duration.ofMillis(50);

    private final PictureSource source;
    /** Whether its picture stood still when it was last looked through. Used by the device's thread. */
    private boolean stale;

    private final AtomicReference<@Nullable FrameReader> streaming = new AtomicReference<>();

    /** Begins to look for the camera. */
    FfmpegCamera(String kind, PictureSource source, Clock clock) {
        super(kind, clock, TIMES);
        this.source = source;
        begin();
    }

    @Override
    public CameraStream open(Claim claim, FrameListener listener) throws DeviceException {
        FrameReader reader = new FrameReader(kind(), new FfmpegWebcam(source), counted(listener));
        endOf(claim);
        DeviceStatus status = status();
        if (status.state() == DeviceStatus.State.OFFLINE) {
            throw new DeviceException.Offline(kind(), status.reason());
        }
        if (!streaming.compareAndSet(null, reader)) {
            throw new DeviceException.Refused(
                    kind(), "camera-in-use", true, "Close the pictures that are under way first.");
        }
        CompletableFuture<Boolean> result;
        try {
            result = start(claim, run -> watch(run, reader));
        } catch (DeviceException ended) {
            streaming.set(null);
            throw ended;
        }
        result.whenComplete((done, failure) -> end(reader, failure instanceof DeviceException reason ? reason : null));
        return () -> {
            // Here and not by the completion alone, which another thread may carry out after this one returned.
            end(reader, null);
            result.complete(true);
        };
    }

    private FrameListener counted(FrameListener listener) {
        return new FrameListener() {
            @Override
            public void frame(Frame frame) {
                count(1);
                listener.frame(frame);
            }

            @Override
            public void lost(DeviceException reason) {
                listener.lost(reason);
            }
        };
    }

    private void end(FrameReader reader, @Nullable DeviceException reason) {
        reader.end(reason);
        streaming.compareAndSet(reader, null);
    }

    // Ends by an exception only: the claim's or the stream's end, or the loss of the camera.
    private Boolean watch(CommandRun run, FrameReader reader) throws DeviceException {
        report(DeviceStatus.State.BUSY, "streaming", "");
        reader.begin();
        try {
            while (true) {
                run.pause(WATCH);
                reader.check();
            }
        } catch (DeviceException.ClaimEnded wanted) {
            reportReady();
            throw wanted;
        } catch (DeviceException.Offline lost) {
            stale = lost.reason().equals(FrameReader.NO_PICTURE);
            throw lost;
        }
    }

    @Override
    protected void openHardware() throws DeviceException {
        checkHardware();
        if (stale) {
            // Its address answers though it has frozen: only a picture shows that it has not any more.
            awaitPicture();
            stale = false;
        }
        describe(source.capabilities());
    }

    private void awaitPicture() throws DeviceException {
        FreshPicture fresh = new FreshPicture();
        FrameReader reader = new FrameReader(kind(), new FfmpegWebcam(source), fresh);
        try {
            reader.begin();
            while (!fresh.cameWithin(WATCH)) {
                reader.check();
                if (isClosing()) {
                    throw new DeviceException.Offline(kind(), FrameReader.NO_PICTURE);
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new DeviceException.Offline(kind(), FrameReader.NO_PICTURE);
        } finally {
            reader.end(null);
        }
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return new CameraTests(this).all();
    }

    @Override
    protected void checkHardware() throws DeviceException {
        if (!source.isPresent()) {
            throw new DeviceException.Offline(kind(), "not-connected");
        }
    }

    @Override
    protected void closeHardware() {
        // Nothing is held between two openings.
    }
}
