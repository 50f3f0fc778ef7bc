package fayi.endtoend.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run hold a directory at a time and tells a second one what is already running there. The lock is the kernel's:
 * it goes with the process, however that ends.
 */
public final class RunningRecord implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;
    private final Path text;

    private RunningRecord(FileChannel channel, FileLock lock, Path text) {
        this.channel = channel;
        this.lock = lock;
        this.text = text;
    }

    /** Takes the directory, or answers empty when another run holds it. */
    public static Optional<RunningRecord> take(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel = FileChannel.open(
                directory.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new RunningRecord(channel, lock, directory.resolve("running.txt")));
    }

    /** What the run that holds {@code directory} wrote down. */
    public static List<String> readFrom(Path directory) throws IOException {
        Path text = directory.resolve("running.txt");
        return Files.exists(text) ? Files.readAllLines(text) : List.of();
    }

    /** Writes down what is running. */
    public void write(List<String> lines) throws IOException {
        Files.write(text, lines);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(text);
        lock.release();
        channel.close();
    }
}
