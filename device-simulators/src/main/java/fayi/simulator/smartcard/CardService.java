package fayi.simulator.smartcard;

import fayi.simulator.ChildProcesses;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A pcscd of its own, with vpcd for a reader: Debian's daemon, which has one place for its socket, in a mount namespace where
 * that place is a directory of ours. Where none may be made it takes the system's place, if nobody is there. Not thread-safe.
 */
final class CardService implements AutoCloseable {
    private static final Path SYSTEM = Path.of("/run/pcscd/pcscd.comm");
    private static final Duration START = Duration.ofSeconds(15);
    private static final long LOOK_MILLIS = 20;
    /** An empty place for the socket, in a directory of ours. */
    private static final String OWN_PLACE =
            "mount -t tmpfs none /run && mkdir /run/pcscd && mount --bind \"$1\" /run/pcscd && ";

    private static final String SERVE = "exec pcscd --foreground --error --config \"$2\"";

    /** Where its socket lies, in the order in which it is tried. */
    private enum Place {
        /** In a mount namespace of its own. */
        NAMESPACE("mount --make-rprivate / && " + OWN_PLACE + SERVE),
        /** The same in a chroot, whose root is no mount and cannot be made private: where no mount is shared it need not be. */
        CHROOT("test -r /proc/1/mountinfo && ! grep -q ' shared:' /proc/1/mountinfo /proc/self/mountinfo && "
                + OWN_PLACE + SERVE),
        /** Where every program looks for it. */
        SYSTEM(SERVE);

        private final String script;

        Place(String script) {
            this.script = script;
        }

        private List<String> apart() {
            List<String> command = new ArrayList<>();
            if (this != SYSTEM) {
                command.addAll(List.of("unshare", "-m"));
                command.addAll(this == CHROOT ? List.of("--propagation", "unchanged") : List.of());
                command.addAll(System.getProperty("user.name").equals("root") ? List.of() : List.of("-r"));
            }
            return command;
        }

        private boolean isOwn() {
            return this != SYSTEM;
        }
    }

    private final Path directory;
    private final ChildProcesses children = new ChildProcesses("simulator-pcscd-children");
    private Place place = Place.NAMESPACE;
    private @Nullable Process process;

    private CardService(Path directory) {
        this.directory = directory;
    }

    /**
     * Starts it.
     *
     * @param directory for its socket, configuration and log; exists
     * @param readerName what the reader is called
     * @param port where vpcd listens for the card
     * @throws IOException when it does not start
     */
    static CardService start(Path directory, String readerName, int port) throws IOException {
        CardService service = new CardService(directory);
        Files.createDirectories(directory.resolve("run"));
        Files.createDirectories(directory.resolve("without-reader"));
        Files.writeString(
                Files.createDirectories(directory.resolve("with-reader")).resolve("vpcd"),
                """
                FRIENDLYNAME "%s"
                DEVICENAME   /dev/null:0x%X
                LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so
                CHANNELID    0x%X
                """.formatted(readerName, port, port));
        try {
            service.start(true);
        } catch (IOException failure) {
            service.close();
            throw failure;
        }
        return service;
    }

    /** Where its clients find it. */
    Path socket() {
        return place.isOwn() ? directory.resolve("run/pcscd.comm") : SYSTEM;
    }

    boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** Starts it again, with its reader or as if that were unplugged. */
    void start(boolean withReader) throws IOException {
        stop();
        while (place.isOwn() && !begin(withReader)) {
            place = place == Place.NAMESPACE ? Place.CHROOT : Place.SYSTEM;
        }
        if (place == Place.SYSTEM) {
            if (answers(SYSTEM)) {
                throw new IOException("No mount namespace may be made here, and another pcscd runs at " + SYSTEM
                        + ". Stop that one, or run this as root.");
            }
            if (!begin(withReader)) {
                throw new IOException("pcscd does not start; " + directory.resolve("pcscd.log")
                        + " says why. It needs: apt-get install pcscd vsmartcard-vpcd");
            }
        }
    }

    private boolean begin(boolean withReader) throws IOException {
        Path run = directory.resolve("run");
        Files.deleteIfExists(run.resolve("pcscd.comm"));
        Files.deleteIfExists(run.resolve("pcscd.pid"));
        List<String> command = place.apart();
        command.addAll(List.of(
                "sh",
                "-c",
                place.script,
                "pcscd",
                run.toString(),
                directory.resolve(withReader ? "with-reader" : "without-reader").toString()));
        Process begun =
                children.begin(command, Map.of(), directory.resolve("pcscd.log").toFile());
        process = begun;
        long end = System.nanoTime() + START.toNanos();
        while (begun.isAlive() && System.nanoTime() - end < 0) {
            if (answers(socket())) {
                return true;
            }
            pause();
        }
        stop();
        return false;
    }

    private static boolean answers(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException nobody) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while pcscd starts", interrupted);
        }
    }

    /** Ends it at once, as when it crashes. */
    void stop() {
        Process running = process;
        process = null;
        if (running != null) {
            ChildProcesses.end(running);
        }
    }

    @Override
    public void close() {
        stop();
        children.close();
    }
}
