package fayi.endtoend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Memory of a process and all it started, as the kernel accounts it: proportional set size, which counts a page shared by
 * n processes as 1/n (proc(5), smaps_rollup).
 */
final class ProcessMemory {
    private ProcessMemory() {}

    /** Kilobytes of the tree below and with {@code root}. A process that ends meanwhile counts nothing. */
    static long pssKilobytes(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> pss(process.pid()))
                .sum();
    }

    private static long pss(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }
}
