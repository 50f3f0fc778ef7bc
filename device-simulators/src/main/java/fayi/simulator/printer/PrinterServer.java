package fayi.simulator.printer;

import fayi.simulator.ChildProcesses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One run of ippeveprinter, from switching on to switching off. */
final class PrinterServer {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int ANSWER_MILLIS = 5000;
    private static final int FULL = 250;
    private static final String SHEET = "iso_a4_210x297mm";
    private final Process process;
    private final int port;

    private PrinterServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Switches it on and waits until it answers.
     *
     * @param directory holds its memory, engine and control files
     * @throws IOException when it does not begin, as when it is not installed or the port is in use
     */
    static PrinterServer begin(ChildProcesses children, PrinterBus bus, Path directory, Path tray, int port)
            throws IOException {
        Path log = directory.resolve("printer.log");
        Path memory = Files.createDirectories(directory.resolve("memory"));
        Map<String, String> environment = new HashMap<>(bus.environment());
        environment.put("CONTROL", directory.toString());
        environment.put("TRAY", tray.toString());
        Process process = children.begin(
                List.of(
                        "/usr/sbin/ippeveprinter",
                        "-2",
                        "-M",
                        "Fayi",
                        "-m",
                        "Simulated Printer",
                        "-p",
                        String.valueOf(port),
                        "-n",
                        "localhost",
                        "-r",
                        "off",
                        "-f",
                        "application/pdf,image/pwg-raster,image/urf",
                        "-d",
                        memory.toString(),
                        "-c",
                        directory.resolve("engine.sh").toString(),
                        "Fayi"),
                environment,
                log.toFile());
        PrinterServer server = new PrinterServer(process, port);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!server.answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                ChildProcesses.end(process);
                throw new IOException(
                        "ippeveprinter does not begin. Install it: apt-get install cups-ipp-utils. It said: "
                                + Files.readString(log));
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return server;
    }

    /** Fills or empties both trays, by the form on the printer's own web page. */
    void paper(boolean there) throws IOException {
        int level = there ? FULL : 0;
        get("/media?size1=" + SHEET + "&type1=stationery&level1=" + level + "&size3=" + SHEET
                + "&type3=stationery&level3=" + level);
    }

    /** Stops or lets go the process: while it stands, the printer keeps its jobs and answers nobody. */
    void answering(boolean whether) throws IOException {
        try {
            new ProcessBuilder("kill", whether ? "-CONT" : "-STOP", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pulls the plug; what it had in its memory is lost. */
    void end() {
        ChildProcesses.end(process);
    }

    private boolean answers() {
        try {
            get("/");
            return process.isAlive();
        } catch (IOException notYet) {
            return false;
        }
    }

    private void get(String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);
            if (!new String(answer, StandardCharsets.US_ASCII).endsWith(" 200")) {
                throw new IOException("the printer's own page does not answer: " + path);
            }
        }
    }
}
