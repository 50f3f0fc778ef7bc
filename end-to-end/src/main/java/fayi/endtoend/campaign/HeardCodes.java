package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.scanner.CodeScanner;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The work of every code scanner: to tell a code that was shown to it. */
final class HeardCodes {
    private HeardCodes() {}

    /**
     * Listens, lets the code be shown, and waits until it was heard; what else is heard is not asked for.
     *
     * @throws DeviceException when it was not
     */
    static void await(CodeScanner scanner, String code, Runnable show, Duration patience)
            throws DeviceException, InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        long deadline = System.nanoTime() + patience.toNanos();
        try (Claim claim = scanner.claim("campaign", patience.plusSeconds(5))) {
            AutoCloseable listening = scanner.listen(claim, heard::add);
            show.run();
            String next = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            while (next != null && !next.equals(code)) {
                next = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            close(listening);
            if (next == null) {
                throw new DeviceException.TimedOut(CodeScanner.KIND, "the code was not heard");
            }
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception never) {
            throw new IllegalStateException("A listening could not be ended", never);
        }
    }
}
