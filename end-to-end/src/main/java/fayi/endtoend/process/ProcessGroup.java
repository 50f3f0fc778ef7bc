package fayi.endtoend.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The processes of one run, ended together in the reverse order of their start. One thread starts them; any thread may
 * close.
 */
public final class ProcessGroup implements AutoCloseable {
    private final List<ChildProcess> children = Collections.synchronizedList(new ArrayList<>());
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean closed;

    /**
     * Starts a process and keeps it.
     *
     * @throws IOException when the program is not there, or the group has been closed
     */
    public synchronized ChildProcess start(String name, ProcessBuilder builder, Path log) throws IOException {
        if (closed) {
            throw new IOException(name + " is not started any more: everything is ending");
        }
        return keep(ChildProcess.start(name, builder, log));
    }

    /** Keeps a process that was started elsewhere; ends it at once when the group has been closed. */
    public synchronized ChildProcess keep(ChildProcess child) {
        children.add(child);
        if (closed) {
            child.close();
        }
        return child;
    }

    /** Does {@code work} once all have ended: for what a killed process can leave behind. */
    public synchronized void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** Waits until one of them ends, and says which. Empty when there is none. */
    public Optional<ChildProcess> awaitFirstEnd() {
        List<ChildProcess> watched = List.copyOf(children);
        if (watched.isEmpty()) {
            return Optional.empty();
        }
        CompletableFuture<?>[] ends =
                watched.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(ends).join();
        return watched.stream().filter(child -> !child.isAlive()).findFirst();
    }

    /** The processes, in the order of their start. */
    public List<ChildProcess> children() {
        return List.copyOf(children);
    }

    /** Ends all; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<ChildProcess> backwards = new ArrayList<>(children);
        Collections.reverse(backwards);
        backwards.forEach(ChildProcess::close);
        afterwards.forEach(Runnable::run);
    }
}
