package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Claims a device for a task. An effect of the same visit that is just ending may still hold it for a moment. */
final class Claiming {
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final long PAUSE_MILLIS = 20;

    private Claiming() {}

    static Claim claim(Device device, Task task, Duration timeout) throws DeviceException, InterruptedException {
        long end = System.nanoTime() + MOMENT.toNanos();
        while (true) {
            try {
                task.requireWanted();
                return device.claim(task.owner(), timeout);
            } catch (DeviceException.Claimed held) {
                if (System.nanoTime() > end) {
                    throw held;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }
}
