package fayi.endtoend.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Feeds one codec. Input number n of a seed is the same always, whatever came before it. Used by one thread. */
final class FuzzRun {
    private static final int TOLD = 5;
    /** Fewer say nothing of what is kept, and collecting takes longer than reading them. */
    private static final long MANY = 100_000;

    private static final long APART = 0x9E3779B97F4A7C15L;
    /** An input that takes longer counts as one that hangs, and ends the run. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final FuzzTarget target;
    private final long seed;
    private final Mutator mutator;
    private final List<String> crashes = new ArrayList<>();
    private final Random dice = new Random();
    private long crashed;
    private long lastCrash;
    private long slowestNanos;
    private long slowest;
    private long mostBytes;

    FuzzRun(FuzzTarget target, long seed) {
        this.target = target;
        this.seed = seed;
        this.mutator = new Mutator(target.examples());
    }

    /** Reads inputs 1 to {@code inputs}. */
    FuzzResult run(long inputs) {
        long begin = System.nanoTime();
        long warm = Math.max(1, inputs / 100);
        long heldBefore = 0;
        for (long number = 1; number <= inputs; number++) {
            byte[] input = input(number);
            long nanos = read(number, input);
            if (nanos > slowestNanos && number > warm) {
                remember(number, input, nanos);
            }
            if (number == warm && inputs >= MANY) {
                heldBefore = held();
            }
        }
        return new FuzzResult(
                target.name(),
                inputs,
                crashes,
                crashed,
                slowestNanos,
                slowest,
                mostBytes,
                inputs >= MANY ? Math.max(0, held() - heldBefore) : 0,
                (System.nanoTime() - begin) / 1e9);
    }

    /** Reads one input only and prints its bytes. */
    void replay(long number, PrintStream out) {
        byte[] input = input(number);
        out.println(HexFormat.of().formatHex(input));
        out.printf("%.3f ms%n", read(number, input) / 1e6);
        crashes.forEach(out::println);
    }

    private byte[] input(long number) {
        dice.setSeed(seed * APART + number);
        dice.nextLong();
        return mutator.input(dice);
    }

    private long read(long number, byte[] input) {
        long thread = Thread.currentThread().getId();
        long bytesBefore = THREADS.getThreadAllocatedBytes(thread);
        long begin = System.nanoTime();
        try {
            target.reading().read(input.clone());
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError crash) {
            crashed++;
            if (crashes.size() < TOLD && number != lastCrash) {
                lastCrash = number;
                crashes.add(target.name() + " seed " + seed + " input " + number + ": " + crash + " at "
                        + (crash.getStackTrace().length == 0 ? "?" : crash.getStackTrace()[0]));
            }
        }
        long nanos = System.nanoTime() - begin;
        mostBytes = Math.max(mostBytes, THREADS.getThreadAllocatedBytes(thread) - bytesBefore);
        if (nanos > HANGS.toNanos()) {
            throw new IllegalStateException(target.name() + " seed " + seed + " input " + number + " hangs");
        }
        return nanos;
    }

    // The machine may have paused, and not the codec.
    private void remember(long number, byte[] input, long first) {
        long least = first;
        long crashedBefore = crashed;
        for (int again = 0; again < 2; again++) {
            least = Math.min(least, read(number, input));
        }
        crashed = crashedBefore;
        if (least > slowestNanos) {
            slowestNanos = least;
            slowest = number;
        }
    }

    private static long held() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
