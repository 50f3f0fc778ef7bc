package fayi.endtoend.bench;

import fayi.endtoend.process.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Launch to first painted screen, and memory of the process tree some seconds later: the kiosk beside Debian's Chromium in
 * kiosk mode with a page of the same layout, in turn, on the same display. Both have had one start before that is not
 * counted, so that files are in the page cache and Chromium's profile is warm.
 */
final class StartBenchmark {
    private static final int SETTLE_SECONDS = 4;

    private final Installation installation;
    private final Path directory;
    private final String display;

    StartBenchmark(Installation installation, Path directory, String display) {
        this.installation = installation;
        this.directory = directory;
        this.display = display;
    }

    void run(int rounds, PrintStream out) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("station.yaml"), """
                station: bench-0001
                name: 演示乡公共法律服务站
                hub: http://127.0.0.1:9
                data: %s
                devices: {}
                """.formatted(directory.resolve("station")));
        Samples kioskTime = new Samples();
        Samples kioskMemory = new Samples();
        Samples chromiumTime = new Samples();
        Samples chromiumMemory = new Samples();
        try (PaintedPage page = new PaintedPage()) {
            for (int round = 0; round <= rounds; round++) {
                Start kiosk = startKiosk();
                Start chromium = startChromium(page);
                if (round > 0) {
                    kioskTime.add(kiosk.milliseconds());
                    kioskMemory.add(kiosk.kilobytes() / 1024.0);
                    chromiumTime.add(chromium.milliseconds());
                    chromiumMemory.add(chromium.kilobytes() / 1024.0);
                }
            }
        }
        out.println("start, launch to painted: kiosk " + kioskTime.text("ms") + ", Chromium " + chromiumTime.text("ms")
                + ratio(kioskTime, chromiumTime));
        out.println("memory, PSS of the tree after " + SETTLE_SECONDS + " s: kiosk " + kioskMemory.text("MB")
                + ", Chromium " + chromiumMemory.text("MB") + ratio(kioskMemory, chromiumMemory));
    }

    private static String ratio(Samples ours, Samples theirs) {
        return String.format(Locale.ROOT, ", ratio %.2f", ours.median() / theirs.median());
    }

    private record Start(double milliseconds, long kilobytes) {}

    private Start startKiosk() throws IOException, InterruptedException {
        ProcessBuilder builder = installation.kiosk(
                List.of(),
                List.of("--configuration", directory.resolve("station.yaml").toString(), "--report-start"));
        builder.environment().put("DISPLAY", display);
        builder.redirectError(directory.resolve("kiosk.log").toFile());
        long launched = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("PAINTED")) {
                line = lines.readLine();
            }
            if (line == null) {
                throw new IOException("The kiosk ended before it painted; see " + directory.resolve("kiosk.log"));
            }
            double milliseconds = (System.nanoTime() - launched) / 1e6;
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            return new Start(milliseconds, ProcessMemory.pssKilobytes(process.toHandle()));
        } finally {
            end(process);
        }
    }

    private Start startChromium(PaintedPage page) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "chromium",
                "--kiosk",
                "--no-sandbox",
                "--no-first-run",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--password-store=basic",
                "--user-data-dir=" + directory.resolve("chromium"),
                page.address().toString());
        builder.environment().put("DISPLAY", display);
        builder.redirectErrorStream(true);
        builder.redirectOutput(directory.resolve("chromium.log").toFile());
        long launched = System.nanoTime();
        Process process = builder.start();
        try {
            double milliseconds = (page.awaitPainted() - launched) / 1e6;
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            return new Start(milliseconds, ProcessMemory.pssKilobytes(process.toHandle()));
        } finally {
            end(process);
        }
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        descendants.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
