package fayi.endtoend.wipe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Takes a dump of what is alive in the heap of another virtual machine (jcmd GC.heap_dump, which collects first). */
public final class HeapDump {
    private HeapDump() {}

    /** Writes the dump of process {@code pid} to {@code file}, which must not exist. */
    public static void take(long pid, Path file) throws IOException {
        Files.deleteIfExists(file);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.heap_dump",
                        file.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0 || !Files.exists(file)) {
                throw new IOException("No heap dump of process " + pid + ": " + said);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the heap was dumped", interrupted);
        }
    }
}
