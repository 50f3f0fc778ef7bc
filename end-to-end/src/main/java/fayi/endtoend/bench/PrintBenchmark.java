package fayi.endtoend.bench;

import com.microsoft.playwright.Playwright;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintProgress;
import fayi.endtoend.campaign.Papers;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.SoundMode;
import fayi.simulator.printer.SimulatedPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Twenty pages from the print command to the word that all are out: while nothing else runs, and while this process holds a
 * call by picture and sound with a Chromium on the same machine. The peer is the printer's own pace.
 */
final class PrintBenchmark {
    private static final int PAGES = 20;
    private static final int ROUNDS = 3;
    private static final Duration PACE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private PrintBenchmark() {}

    /** Lets the printing go on until it is over. */
    private interface Meanwhile {
        void until(CompletableFuture<Long> end) throws InterruptedException;
    }

    /**
     * Prints two lines to {@code out}.
     *
     * @throws IOException when printer or browser cannot be started
     */
    static void run(PrintStream out) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("fayi-print-benchmark");
        try (SimulatedPrinter peer = SimulatedPrinter.start(directory.resolve("tray"), PACE, 0);
                Devices devices = Devices.open(List.of(settings(peer)), Clock.systemDefaultZone())) {
            DocumentPrinter printer = devices.documentPrinter().orElseThrow();
            byte[] paper = Papers.blank(PAGES);
            print(printer, Papers.blank(1), 1, CompletableFuture::join);
            tell(out, "alone", rounds(printer, paper, CompletableFuture::join));
            try (Playwright playwright = BrowserSide.driver()) {
                tell(out, "during a call", duringCall(playwright, printer, paper));
            }
        } catch (DeviceException | DriverSettingsException failed) {
            throw new IOException("The simulated printer could not be used", failed);
        } finally {
            delete(directory);
        }
    }

    private static Samples duringCall(Playwright playwright, DocumentPrinter printer, byte[] paper)
            throws IOException, DeviceException, InterruptedException {
        try (CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());
                BrowserSide desk = new BrowserSide(playwright);
                StationSide station = new StationSide(engine)) {
            station.ready();
            long begin = System.nanoTime();
            while (station.statistics().framesDecoded() < 60) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IOException("The call does not begin");
                }
                station.exchange(desk);
                desk.breathe(20);
            }
            return rounds(printer, paper, end -> {
                while (!end.isDone()) {
                    desk.breathe(50);
                }
            });
        }
    }

    private static Samples rounds(DocumentPrinter printer, byte[] paper, Meanwhile meanwhile)
            throws IOException, DeviceException, InterruptedException {
        Samples seconds = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            seconds.add(print(printer, paper, PAGES, meanwhile));
        }
        return seconds;
    }

    private static double print(DocumentPrinter printer, byte[] paper, int pages, Meanwhile meanwhile)
            throws IOException, DeviceException, InterruptedException {
        CompletableFuture<Long> end = new CompletableFuture<>();
        try (Claim claim = printer.claim("benchmark", PATIENCE)) {
            long begin = System.nanoTime();
            printer.print(claim, paper, pages, progress -> {
                if (progress.state() == PrintProgress.State.PRINTED) {
                    end.complete(System.nanoTime());
                } else if (progress.state().isEnd()) {
                    end.complete(0L);
                }
            });
            meanwhile.until(end);
            if (end.join() == 0) {
                throw new IOException("The pages were not printed");
            }
            return (end.join() - begin) / 1e9;
        }
    }

    private static void tell(PrintStream out, String how, Samples seconds) {
        Samples pace = new Samples();
        pace.add(PAGES * PACE.toMillis() / 1000.0);
        out.println(Samples.line(
                PAGES + " pages from command to last page, " + how,
                "s",
                new Samples.Peer("driver", seconds),
                new Samples.Peer("the printer's own pace (set)", pace),
                "none"));
    }

    private static DriverSettings settings(SimulatedPrinter peer) {
        return new DriverSettings(
                DocumentPrinter.KIND, "ipp", Map.of("uri", peer.uri().toString()), "print benchmark");
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
