package fayi.device.camera.ffmpeg;

import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.selftest.Finding;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Looks at a camera's first pictures: are they dark, empty, always the same, and how many come. Keeps none of them. */
final class PictureSample implements Camera.FrameListener {
    private static final int PICTURES = 20;
    private static final int DARKEST = 10;
    private static final int PLAINEST = 2;
    private static final Duration LONGEST = Duration.ofSeconds(12);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Set<Long> different = new HashSet<>();
    private final long begin = System.nanoTime();
    private int count;
    private long first;
    private long last;
    private String size = "";
    private double brightness;
    private double deviation;
    private @Nullable DeviceException lost;

    @Override
    public synchronized void frame(Frame frame) {
        if (count < PICTURES) {
            last = frame.nanos();
            if (count++ == 0) {
                first = last;
                size = frame.width() + "x" + frame.height();
            }
            measure(frame.bgr());
            if (count == PICTURES) {
                done.countDown();
            }
        }
        Arrays.fill(frame.bgr(), (byte) 0);
    }

    @Override
    public synchronized void lost(DeviceException reason) {
        lost = reason;
        done.countDown();
    }

    private void measure(byte[] bgr) {
        CRC32 sum = new CRC32();
        sum.update(bgr);
        different.add(sum.getValue());
        double total = 0;
        double squares = 0;
        int looked = 0;
        for (int index = 1; index < bgr.length; index += 3 * 7) {
            int green = bgr[index] & 0xff;
            total += green;
            squares += green * green;
            looked++;
        }
        brightness = total / looked;
        deviation = Math.sqrt(Math.max(0, squares / looked - brightness * brightness));
    }

    /**
     * Waits for enough of them.
     *
     * @throws DeviceException when the camera is lost before
     */
    Finding await() throws DeviceException, InterruptedException {
        // The driver gives a camera up that stands still: this is only a last bound.
        boolean enough = done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        synchronized (this) {
            DeviceException reason = lost;
            if (count < PICTURES && reason != null) {
                throw reason;
            }
            return enough
                    ? judged()
                    : Finding.failed("too-few-pictures", "Check the cable and the camera's USB socket.");
        }
    }

    private Finding judged() {
        if (brightness < DARKEST) {
            return Finding.failed("picture-black", "Take the cover off the lens; switch the light on.");
        }
        if (deviation < PLAINEST) {
            return Finding.failed("picture-empty", "Something covers the lens: uncover and clean it.");
        }
        if (different.size() == 1) {
            return Finding.failed("picture-frozen", "Unplug the camera and plug it in again.");
        }
        return Finding.passed(Map.of(
                "size",
                size,
                "first picture",
                (first - begin) / 1_000_000 + " ms",
                "pictures a second",
                String.format(Locale.ROOT, "%.1f", (count - 1) * 1e9 / Math.max(1, last - first)),
                "brightness",
                String.valueOf(Math.round(brightness))));
    }
}
