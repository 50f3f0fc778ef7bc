package fayi.endtoend.bench;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.scanner.CodeScanner;
import fayi.simulator.scanner.SimulatedScanner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** From a code that is held before a serial scanner to the event of it, beside the time its bytes need on the wire. */
final class ScannerBenchmark {
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 5;
    private static final int LINE_END = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CODE = "https://hub.invalid/m/FY-2026-0123456789";

    private ScannerBenchmark() {}

    /** Prints a line a speed to {@code out}. */
    static void run(PrintStream out) throws IOException, InterruptedException {
        run(out, 9600);
        run(out, 115_200);
    }

    private static void run(PrintStream out, int baud) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("fayi-scanner-benchmark");
        try (SimulatedScanner peer = SimulatedScanner.open(directory.resolve("scanner"), baud);
                Devices devices = Devices.open(List.of(settings(peer.port(), baud)), Clock.systemDefaultZone())) {
            CodeScanner scanner = devices.codeScanner().orElseThrow();
            long opening = System.nanoTime();
            while (!scanner.status().isUsable() && System.nanoTime() - opening < PATIENCE.toNanos()) {
                Thread.sleep(10);
            }
            Samples milliseconds = new Samples();
            BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
            try (Claim claim = scanner.claim("benchmark", Duration.ofMinutes(5))) {
                scanner.listen(claim, code -> heard.add(System.nanoTime()));
                for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                    // As between two persons: the line has been quiet.
                    Thread.sleep(300);
                    long begin = System.nanoTime();
                    peer.show(CODE);
                    Long end = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                    if (end == null) {
                        throw new IOException("A code was not heard");
                    }
                    if (round >= WARM_UP) {
                        milliseconds.add((end - begin) / 1e6);
                    }
                }
            }
            Samples wire = new Samples();
            wire.add((CODE.getBytes(StandardCharsets.UTF_8).length + LINE_END) * 10 * 1000.0 / baud);
            out.println(Samples.line(
                    "code of " + CODE.length() + " characters to event at " + baud + " baud",
                    "ms",
                    new Samples.Peer("driver", milliseconds),
                    new Samples.Peer("the bytes on the wire alone (computed)", wire),
                    "none"));
        } catch (DeviceException | DriverSettingsException failed) {
            throw new IOException("The simulated scanner could not be used", failed);
        } finally {
            Files.deleteIfExists(directory);
        }
    }

    private static DriverSettings settings(Path port, int baud) {
        return new DriverSettings(
                CodeScanner.KIND,
                "serial-line",
                Map.of("port", port.toString(), "baud", String.valueOf(baud)),
                "scanner benchmark");
    }
}
