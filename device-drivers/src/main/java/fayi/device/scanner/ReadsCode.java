package fayi.device.scanner;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The self-test {@code reads-code}: a technician shows any code. What it says is forgotten at once. */
public final class ReadsCode {
    private static final Duration FOR_A_CODE = Duration.ofSeconds(30);
    /** How often it looks whether the test was given up. */
    private static final Duration SLICE = Duration.ofMillis(100);

    private ReadsCode() {}

    /** Of that scanner. */
    public static SelfTest of(CodeScanner scanner) {
        return new SelfTest("reads-code", TestLevel.INTERACTIVE, (claim, guide) -> run(scanner, claim, guide));
    }

    private static Finding run(CodeScanner scanner, Claim claim, TestGuide guide)
            throws DeviceException, InterruptedException {
        BlockingQueue<Integer> lengths = new ArrayBlockingQueue<>(1);
        long begin = System.nanoTime();
        AutoCloseable listening = scanner.listen(claim, code -> lengths.offer(code.length()));
        try {
            guide.tell(Step.SHOW_CODE);
            while (System.nanoTime() - begin < FOR_A_CODE.toNanos()) {
                Integer length = lengths.poll(SLICE.toMillis(), TimeUnit.MILLISECONDS);
                if (length != null) {
                    return Finding.passed(Map.of("characters", String.valueOf(length)));
                }
                if (!claim.isValid()) {
                    throw new DeviceException.ClaimEnded(scanner.kind());
                }
            }
            return Finding.failed(
                    "timed-out", "Hold a code nearer, clean the scanner's window, and check its setting.");
        } finally {
            end(listening);
        }
    }

    private static void end(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception never) {
            throw new IllegalStateException("A listening could not be ended", never);
        }
    }
}
