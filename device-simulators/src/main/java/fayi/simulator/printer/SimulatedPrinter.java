package fayi.simulator.printer;

import fayi.simulator.ChildProcesses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printer on this machine that speaks IPP: the real server of CUPS, ippeveprinter, whose engine is a script that takes its
 * time, runs out of paper and jams. Needs dbus-daemon and ippeveprinter, no root, no running bus. What it prints lies in the
 * tray, a directory of the caller's; several printers may run at once, each with a tray. Paper, jam and cover stay as they are
 * while it is off. All methods may be called by any thread; they fail with {@link UncheckedIOException} when a file or the
 * server does.
 */
public final class SimulatedPrinter implements AutoCloseable {
    private final Path tray;
    private final Path directory;
    private final int port;
    private final ChildProcesses children;
    private final PrinterBus bus;
    private @Nullable PrinterServer server;

    private SimulatedPrinter(Path tray, Path directory, int port, ChildProcesses children, PrinterBus bus) {
        this.tray = tray;
        this.directory = directory;
        this.port = port;
        this.children = children;
        this.bus = bus;
    }

    /**
     * A printer with paper, switched on.
     *
     * @param tray where the papers come to lie; made when it is not there
     * @param pace how long a page takes
     * @param port where it listens on the loopback; 0 for a free one
     * @throws IOException when what it needs is not installed, or the port is in use; the text names the remedy
     */
    public static SimulatedPrinter start(Path tray, Duration pace, int port) throws IOException {
        Path directory = Files.createTempDirectory("fayi-printer");
        Files.createDirectories(tray);
        ChildProcesses children = new ChildProcesses("simulator-printer");
        PrinterBus bus = null;
        try {
            copy("engine.sh", directory);
            copy("job.test", directory);
            bus = PrinterBus.begin(children, directory);
            SimulatedPrinter printer = new SimulatedPrinter(
                    tray.toAbsolutePath(), directory, port == 0 ? freePort() : port, children, bus);
            printer.pace(pace);
            printer.begin();
            return printer;
        } catch (IOException | RuntimeException failed) {
            if (bus != null) {
                bus.close();
            }
            children.close();
            delete(directory);
            throw failed;
        }
    }

    /** Where it listens, for {@code uri} in station.yaml. */
    public URI uri() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    /** What was printed, the oldest first. */
    public List<Path> printed() {
        try (Stream<Path> papers = Files.list(tray)) {
            return papers.filter(paper -> paper.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How long a page takes from now on. */
    public void pace(Duration page) {
        try {
            Path coming = directory.resolve("pace.coming");
            Files.writeString(coming, String.format(Locale.ROOT, "%d%n", page.toMillis()));
            Files.move(coming, directory.resolve("pace"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes the paper out; the page under way does not come. */
    public void paperEmpty() {
        condition("paper-empty", true);
        showPaper();
    }

    /** The paper ends when so many pages more have come, at least one; in the tray it stays told as full until then. */
    public void runOutAfter(int pages) {
        try {
            Files.writeString(directory.resolve("sheets"), pages + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts paper in; what waited for it goes on. */
    public void addPaper() {
        condition("paper-empty", false);
        condition("sheets", false);
        showPaper();
    }

    /** Paper gets stuck: now when it prints, otherwise in the next job. */
    public void jam() {
        condition("jam", true);
    }

    /** Takes the stuck paper out; the job goes on. */
    public void clearJam() {
        condition("jam", false);
    }

    /** Opens the cover: seen when it prints, otherwise in the next job. */
    public void openCover() {
        condition("cover-open", true);
    }

    /** Closes the cover. */
    public void closeCover() {
        condition("cover-open", false);
    }

    /** Whether there is paper in it. */
    public boolean hasPaper() {
        return !is("paper-empty");
    }

    /** Whether paper is stuck. */
    public boolean isJammed() {
        return is("jam");
    }

    /** Whether the cover is open. */
    public boolean isCoverOpen() {
        return is("cover-open");
    }

    /** Whether it is switched on. */
    public synchronized boolean isOn() {
        return server != null;
    }

    /** Pulls the plug: what was being printed is lost and forgotten. */
    public synchronized void turnOff() {
        if (server != null) {
            server.end();
            server = null;
            delete(directory.resolve("memory"));
        }
    }

    /** Switches it on and waits until it answers. */
    public synchronized void turnOn() {
        if (server == null) {
            try {
                begin();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Takes the cable out: it goes on with what it has and answers nobody. */
    public void unplugCable() {
        answering(false);
    }

    /** Puts the cable in again. */
    public void plugCable() {
        answering(true);
    }

    @Override
    public synchronized void close() {
        turnOff();
        bus.close();
        children.close();
        delete(directory);
    }

    private synchronized void begin() throws IOException {
        PrinterServer begun = PrinterServer.begin(children, bus, directory, tray, port);
        begun.paper(hasPaper());
        server = begun;
    }

    private synchronized void showPaper() {
        if (server != null) {
            try {
                server.paper(hasPaper());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private synchronized void answering(boolean whether) {
        if (server != null) {
            try {
                server.answering(whether);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private boolean is(String condition) {
        return Files.exists(directory.resolve(condition));
    }

    private void condition(String name, boolean whether) {
        try {
            if (!whether) {
                Files.deleteIfExists(directory.resolve(name));
            } else if (!is(name)) {
                Files.createFile(directory.resolve(name));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(String name, Path directory) throws IOException {
        Path to = directory.resolve(name);
        try (InputStream resource = SimulatedPrinter.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new NoSuchFileException(name + " is not in the program");
            }
            Files.copy(resource, to);
        }
        if (!to.toFile().setExecutable(true)) {
            throw new IOException("The printer's engine cannot be made a program: " + to);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
