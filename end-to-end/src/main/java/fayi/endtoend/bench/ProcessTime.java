package fayi.endtoend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of processes and all they started, as the kernel accounts it (proc(5), stat, fields 14 and 15). */
final class ProcessTime {
    /** Linux tells these fields in hundredths of a second on every architecture (USER_HZ). */
    private static final double TICKS_A_SECOND = 100;

    private ProcessTime() {}

    /** Seconds of the one process, without its children. */
    static double seconds(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The name in parentheses may hold blanks; the fields after it do not.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Seconds of the process and of all below it that are alive. */
    static double treeSeconds(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(ProcessTime::seconds)
                .sum();
    }
}
