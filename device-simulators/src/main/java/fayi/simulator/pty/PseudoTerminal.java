package fayi.simulator.pty;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jssc.SerialNativeInterface;

/**
 * A serial port that leads to this process: a socat child holds a pseudo-terminal behind {@link #link} and passes its bytes
 * through pipes. A driver may open and close the port as often as it likes. Closing it is a hang-up for the driver. If this
 * process dies, the pipes break and the child ends too.
 */
public final class PseudoTerminal implements AutoCloseable {
    private static final long OPENING_SECONDS = 10;

    private final Path link;
    private final Process child;
    private final long keptOpen;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PseudoTerminal(Path link, Process child, long keptOpen) {
        this.link = link;
        this.child = child;
        this.keptOpen = keptOpen;
    }

    /**
     * Makes one.
     *
     * @param link where the driver finds it; a link left by an earlier one is replaced
     * @throws IOException when socat is not installed or the link cannot be made
     */
    public static PseudoTerminal open(Path link) throws IOException {
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
        Process child = new ProcessBuilder("socat", "-b", "4096", "PTY,rawer,mode=0600,link=" + link, "STDIO")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(OPENING_SECONDS);
        try {
            while (!Files.exists(link)) {
                if (child.waitFor(2, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    child.destroyForcibly();
                    throw new IOException("socat could not make a pseudo-terminal at " + link
                            + "; check that its directory exists and can be written");
                }
            }
        } catch (InterruptedException interrupted) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a pseudo-terminal was made", interrupted);
        }
        // While this end is open, a driver that closes its own is no hang-up for socat. Opened through jssc, which does
        // not make the terminal the controlling one of this process: a hang-up would kill it.
        long keptOpen = new SerialNativeInterface().openPort(link.toRealPath().toString(), false);
        return new PseudoTerminal(link, child, keptOpen);
    }

    /** Where the driver finds the port. */
    public Path link() {
        return link;
    }

    /** The speed to which the driver has set the port, in bits a second; empty when nobody can say. */
    public OptionalInt speed() {
        return closed.get() ? OptionalInt.empty() : LineSpeed.of((int) keptOpen);
    }

    /** What the driver writes; ends when the terminal is closed. */
    public InputStream fromDriver() {
        return child.getInputStream();
    }

    /** What the driver reads; flush it. */
    public OutputStream toDriver() {
        return child.getOutputStream();
    }

    /** Hangs up, ends the child and removes the link. Idempotent. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (keptOpen >= 0) {
            new SerialNativeInterface().closePort(keptOpen);
        }
        child.destroy();
        try {
            if (!child.waitFor(2, TimeUnit.SECONDS)) {
                child.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        closeQuietly(child.getInputStream());
        closeQuietly(child.getOutputStream());
        closeQuietly(child.getErrorStream());
        try {
            Files.deleteIfExists(link);
        } catch (IOException kept) {
            // The next terminal at this place replaces the link.
        }
    }

    private static void closeQuietly(Closeable stream) {
        try {
            stream.close();
        } catch (IOException broken) {
            // The pipe of a child that has ended.
        }
    }
}
