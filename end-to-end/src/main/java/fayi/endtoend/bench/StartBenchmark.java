package fayi.endtoend.bench;

import fayi.endtoend.process.Installation;
import fayi.endtoend.run.StationAlone;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Launch to first screen, seen on the display from outside, and memory of the process tree some seconds later: the kiosk beside Debian's Chromium in
 * kiosk mode with a page of the same layout, in turn, on the same display. Both have had one start before that is not
 * counted, so that files are in the page cache and Chromium's profile is warm.
 */
final class StartBenchmark {
    private static final int SETTLE_SECONDS = 8;

    private final Installation installation;
    private final Path directory;
    private final String display;
    private final PaintedScreen screen;

    StartBenchmark(Installation installation, Path directory, String display, PaintedScreen screen) {
        this.screen = screen;
        this.installation = installation;
        this.directory = directory;
        this.display = display;
    }

    void run(int rounds, PrintStream out) throws IOException, InterruptedException {
        Path configuration = StationAlone.write(directory, "bench-0001");
        Samples kioskTime = new Samples();
        Samples kioskMemory = new Samples();
        Samples chromiumTime = new Samples();
        Samples chromiumMemory = new Samples();
        try (FirstScreenPage page = new FirstScreenPage()) {
            for (int round = 0; round <= rounds; round++) {
                Start kiosk = startKiosk(configuration);
                Start chromium = startChromium(page);
                if (round > 0) {
                    kioskTime.add(kiosk.milliseconds());
                    kioskMemory.add(kiosk.kilobytes() / 1024.0);
                    chromiumTime.add(chromium.milliseconds());
                    chromiumMemory.add(chromium.kilobytes() / 1024.0);
                }
            }
        }
        out.println(Samples.line(
                "start: launch to first screen on the display",
                "ms",
                new Samples.Peer("kiosk", kioskTime),
                new Samples.Peer("Chromium", chromiumTime),
                "at most 1.2, aim 0.8"));
        out.println(Samples.line(
                "start: memory of the process tree (PSS) " + SETTLE_SECONDS + " s after",
                "MB",
                new Samples.Peer("kiosk", kioskMemory),
                new Samples.Peer("Chromium", chromiumMemory),
                "at most 0.5, aim 0.4"));
    }

    private record Start(double milliseconds, long kilobytes) {}

    private Start startKiosk(Path configuration) throws IOException, InterruptedException {
        ProcessBuilder builder = installation.kiosk(List.of(), List.of("--configuration", configuration.toString()));
        builder.environment().put("DISPLAY", display);
        builder.redirectError(directory.resolve("kiosk.log").toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return start(builder);
    }

    private Start startChromium(FirstScreenPage page) throws IOException, InterruptedException {
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
        return start(builder);
    }

    private Start start(ProcessBuilder builder) throws IOException, InterruptedException {
        screen.awaitEmpty();
        long launched = System.nanoTime();
        Process process = builder.start();
        try {
            double milliseconds = (screen.awaitPainted(process) - launched) / 1e6;
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
