package fayi.simulator.smartcard;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reader of chip cards: a real pcscd with vsmartcard's vpcd for a driver, and behind that a slot into which the
 * demonstration's cards go. One at a time in a process, because the clients of pcscd look for its socket once in the life of
 * theirs. Any thread; what is done to it is done one after the other.
 */
public final class SimulatedSmartCardReader implements AutoCloseable {
    /** How the reader is called, among others that may be plugged in. */
    public static final String NAME = "Fayi demonstration";

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedSmartCardReader.class);

    private final Path directory;
    private final FileChannel lock;
    private final CardService service;
    private final ChipSlot slot;
    private boolean plugged = true;

    private SimulatedSmartCardReader(Path directory, FileChannel lock, CardService service, ChipSlot slot) {
        this.directory = directory;
        this.lock = lock;
        this.service = service;
        this.slot = slot;
    }

    /**
     * Starts it without a card.
     *
     * @throws IOException when pcscd is not installed or does not start, or another one is open in this process
     */
    public static SimulatedSmartCardReader open() throws IOException {
        Path directory = Files.createDirectories(Path.of(
                System.getProperty("java.io.tmpdir"),
                "fayi-pcscd-" + ProcessHandle.current().pid()));
        FileChannel lock =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            int port = freePort();
            CardService service = CardService.start(directory, NAME, port);
            return new SimulatedSmartCardReader(directory, lock, service, ChipSlot.open(port));
        } catch (OverlappingFileLockException inUse) {
            lock.close();
            throw new IOException("Another simulated smart card reader is open in this process", inUse);
        } catch (IOException failure) {
            lock.close();
            clear(directory);
            throw failure;
        }
    }

    // vpcd takes the next port as well, for a second slot.
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket second =
                            new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return second.getLocalPort() - 1;
            } catch (BindException | IllegalArgumentException taken) {
                LOG.debug("The next port is taken");
            }
        }
    }

    /** Where the driver finds pcscd: the setting {@code socket}. */
    public Path socket() {
        return service.socket();
    }

    /** Puts a card in, in the place of one that is in. */
    public void insert(ChipCard card) {
        slot.card(card);
    }

    /** Takes the card out. */
    public void withdraw() {
        slot.card(null);
    }

    /** The card that is in. */
    public Optional<ChipCard> card() {
        return Optional.ofNullable(slot.card());
    }

    /** Lets something be wrong from now on, in place of what was. */
    public void fault(ChipFault fault) {
        slot.fault(fault);
    }

    /** What is wrong. */
    public ChipFault fault() {
        return slot.fault();
    }

    /** Whether pcscd runs. */
    public synchronized boolean isServiceRunning() {
        return service.isRunning();
    }

    /** Kills pcscd. */
    public synchronized void stopService() {
        service.stop();
    }

    /** Starts pcscd again, with or without the reader, as it was plugged. */
    public synchronized void startService() throws IOException {
        service.start(plugged);
    }

    /** Whether the reader is plugged in. */
    public synchronized boolean isPlugged() {
        return plugged;
    }

    /** Pulls the reader's plug. vpcd cannot leave a running pcscd, so that one is started anew without it. */
    public synchronized void unplug() throws IOException {
        plugged = false;
        service.start(false);
    }

    /** Plugs the reader in again. */
    public synchronized void plug() throws IOException {
        plugged = true;
        service.start(true);
    }

    /** Ends all of it. Idempotent. */
    @Override
    public synchronized void close() {
        slot.close();
        service.close();
        try {
            if (lock.isOpen()) {
                lock.close();
                clear(directory);
            }
        } catch (IOException left) {
            throw new java.io.UncheckedIOException("What pcscd wrote cannot be deleted", left);
        }
    }

    private static void clear(Path directory) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** Whether pcscd and vpcd are installed. */
    public static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/pcscd"))
                && Files.exists(Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so"));
    }
}
