package fayi.kiosk.call;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A camera that sees one colour, thirty times a second, for both sides of a call. */
final class TestCamera implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    TestCamera(Runnable push) {
        var unused = thread.scheduleAtFixedRate(push, 0, 33, TimeUnit.MILLISECONDS);
    }

    static byte[] picture(int width, int height, int blue, int green, int red) {
        byte[] bgr = new byte[width * height * 3];
        for (int index = 0; index < bgr.length; index += 3) {
            bgr[index] = (byte) blue;
            bgr[index + 1] = (byte) green;
            bgr[index + 2] = (byte) red;
        }
        return bgr;
    }

    static byte[] white(int width, int height) {
        byte[] bgr = new byte[width * height * 3];
        Arrays.fill(bgr, (byte) 255);
        return bgr;
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdownNow();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The test's camera does not stop.");
        }
    }
}
