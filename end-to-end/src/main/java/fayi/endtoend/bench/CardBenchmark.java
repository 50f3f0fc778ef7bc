package fayi.endtoend.bench;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.card.CardReading;
import fayi.device.card.IdCardReader;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCardReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How long the driver takes to read a card's text and photo, beside the time its bytes need on the wire. The simulated
 * reader sends at the port's speed and loses no time of its own.
 */
public final class CardBenchmark {
    private static final int BAUD = 115_200;
    private static final int ROUNDS = 30;
    private static final int WARM_UP = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private CardBenchmark() {}

    /** Prints the figure. */
    public static void main(String[] arguments) throws Exception {
        run(System.out);
    }

    /**
     * Prints the figure to {@code out}.
     *
     * @throws IOException when there is no reader to read from
     */
    static void run(PrintStream out) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("fayi-card-benchmark");
        try (SimulatedCardReader peer = SimulatedCardReader.open(directory.resolve("reader"), BAUD);
                Devices devices = Devices.open(List.of(settings(peer.port())), Clock.systemDefaultZone())) {
            IdCardReader driver = devices.idCardReader().orElseThrow();
            Samples milliseconds = new Samples();
            double floor = 0;
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                peer.insert(DemonstrationCards.citizen());
                CardReading reading = read(driver);
                if (i >= WARM_UP) {
                    milliseconds.add(reading.readTime().toNanos() / 1e6);
                    floor = reading.wireFloor().toNanos() / 1e6;
                }
            }
            Samples wire = new Samples();
            wire.add(floor);
            out.println(Samples.line(
                    "card read: text and photo at " + BAUD + " baud",
                    "ms",
                    new Samples.Peer("driver", milliseconds),
                    new Samples.Peer("the bytes on the wire alone (computed)", wire),
                    "at most 1.1"));
        } catch (DeviceException | DriverSettingsException failed) {
            throw new IOException("The simulated card could not be read", failed);
        } finally {
            Files.deleteIfExists(directory);
        }
    }

    private static CardReading read(IdCardReader driver) throws DeviceException, InterruptedException {
        long begin = System.nanoTime();
        while (!driver.status().isUsable() && System.nanoTime() - begin < PATIENCE.toNanos()) {
            Thread.sleep(10);
        }
        try (Claim claim = driver.claim("benchmark", PATIENCE)) {
            return driver.read(claim, PATIENCE, () -> {});
        }
    }

    private static DriverSettings settings(Path port) {
        return new DriverSettings(
                IdCardReader.KIND,
                "sdt",
                Map.of("port", port.toString(), "baud", String.valueOf(BAUD)),
                "card benchmark");
    }
}
