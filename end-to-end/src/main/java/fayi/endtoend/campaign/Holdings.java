package fayi.endtoend.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What this process holds: threads by name, open files by kind, child processes by program. Left out are the JDK's own pools,
 * which keep threads for a while, the campaign's own threads, and the jars that classes are read from.
 */
public final class Holdings {
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final Map<String, Integer> counts;

    private Holdings(Map<String, Integer> counts) {
        this.counts = Map.copyOf(counts);
    }

    /** As of now. */
    public static Holdings now() {
        Map<String, Integer> counts = new TreeMap<>();
        Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !isOfThePool(name))
                .forEach(name -> counts.merge("thread " + name, 1, Integer::sum));
        ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .forEach(child -> counts.merge("process " + program(child), 1, Integer::sum));
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            files.map(Holdings::target)
                    .filter(target -> !target.isEmpty())
                    .forEach(target -> counts.merge("file " + target, 1, Integer::sum));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Holdings(counts);
    }

    /** As soon as nothing is held beyond {@code before}, for children end and threads wake in their own time; at last anyway. */
    static Holdings settled(Holdings before) throws InterruptedException {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        Holdings now = now();
        while (!now.growthSince(before).isEmpty() && System.nanoTime() - deadline < 0) {
            TimeUnit.MILLISECONDS.sleep(50);
            now = now();
        }
        return now;
    }

    private static boolean isOfThePool(String name) {
        return name.startsWith("process reaper")
                || name.startsWith("ForkJoinPool.commonPool")
                || name.equals("CompletableFutureDelayScheduler")
                || name.startsWith("campaign-")
                || name.startsWith("Attach Listener");
    }

    private static String program(ProcessHandle child) {
        return child.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("?");
    }

    // Empty for what does not count; the descriptor this listing is read through is gone when it is looked at.
    private static String target(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            if (target.endsWith(".jar") || target.endsWith("/modules") || target.startsWith("/proc/")) {
                return "";
            }
            return target.replaceAll(":?\\[\\d+]", "").replaceAll("/dev/pts/\\d+", "/dev/pts");
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** What is held in greater number than in {@code before}, and by how many. */
    public Map<String, Integer> growthSince(Holdings before) {
        Map<String, Integer> growth = new TreeMap<>();
        counts.forEach((name, count) -> {
            int more = count - before.counts.getOrDefault(name, 0);
            if (more > 0) {
                growth.put(name, more);
            }
        });
        return growth;
    }

    /** How many of one sort are held: {@code thread}, {@code file} or {@code process}. */
    public int total(String sort) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(sort + " "))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
