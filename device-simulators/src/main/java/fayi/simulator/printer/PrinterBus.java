package fayi.simulator.printer;

import fayi.simulator.ChildProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A message bus of the printer's own. ippeveprinter ends when it finds no system bus; it does not mind that nobody announces
 * printers there. So neither the machine's bus nor avahi nor root is needed.
 */
final class PrinterBus implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Path socket;
    private final Process process;

    private PrinterBus(Path socket, Process process) {
        this.socket = socket;
        this.process = process;
    }

    /**
     * Begins a bus in {@code directory}.
     *
     * @throws IOException when dbus-daemon is not installed or does not begin
     */
    static PrinterBus begin(ChildProcesses children, Path directory) throws IOException {
        Path socket = directory.resolve("bus");
        Path configuration = directory.resolve("bus.conf");
        Files.writeString(configuration, """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(socket));
        Process process = children.begin(
                List.of("dbus-daemon", "--config-file=" + configuration, "--nofork", "--nopidfile"),
                Map.of(),
                directory.resolve("bus.log").toFile());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(socket)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                ChildProcesses.end(process);
                throw new IOException("dbus-daemon does not begin. Install it: apt-get install dbus. It said: "
                        + Files.readString(directory.resolve("bus.log")));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return new PrinterBus(socket, process);
    }

    /** What a program must have in its environment to use this bus. */
    Map<String, String> environment() {
        return Map.of("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + socket);
    }

    @Override
    public void close() {
        ChildProcesses.end(process);
    }
}
