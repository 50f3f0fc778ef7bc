package fayi.endtoend.bench;

import com.microsoft.playwright.Playwright;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.CallStatistics;
import fayi.kiosk.call.SoundMode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures a two-way call at 640x480 and 30 frames a second: the kiosk's side without its screen against Chromium, and
 * Chromium against Chromium beside it, in turn. CPU is percent of one core: of the kiosk's process (this one, with the
 * driving of the browser in it), and of one whole browser (which also paints its picture and makes up its camera's).
 */
final class CallBenchmark {
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;

    private CallBenchmark() {}

    /**
     * Prints four lines to {@code out}.
     *
     * @throws IOException when the browser cannot be started
     */
    static void run(PrintStream out) throws IOException {
        List<Figures> kiosks = new ArrayList<>();
        List<Figures> browsers = new ArrayList<>();
        try (Playwright playwright = BrowserSide.driver()) {
            for (int round = 0; round < ROUNDS; round++) {
                kiosks.add(kiosk(playwright));
                browsers.add(browsers(playwright));
            }
        }
        out.println(line("offer to first decoded frame", "ms", kiosks, browsers, Figures::firstFrame, "at most 1"));
        out.println(line("frames decoded here", "frames/s", kiosks, browsers, Figures::in, "30 frames/s sent"));
        out.println(line("frames decoded there", "frames/s", kiosks, browsers, Figures::out, "30 frames/s sent"));
        out.println(line("CPU of this side", "% of one core", kiosks, browsers, Figures::processor, "at most 1"));
    }

    /** What one call showed: milliseconds, frames a second both ways, percent of one core. */
    private record Figures(double firstFrame, double in, double out, double processor) {}

    private static String line(
            String what,
            String unit,
            List<Figures> kiosks,
            List<Figures> browsers,
            ToDoubleFunction<Figures> figure,
            String target) {
        return Samples.line(
                "call at 640x480: " + what,
                unit,
                new Samples.Peer("kiosk with Chromium", samples(kiosks, figure)),
                new Samples.Peer("Chromium with Chromium", samples(browsers, figure)),
                target);
    }

    private static Samples samples(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        Samples samples = new Samples();
        rounds.forEach(round -> samples.add(figure.applyAsDouble(round)));
        return samples;
    }

    private static Figures kiosk(Playwright playwright) throws IOException {
        try (CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());
                BrowserSide desk = new BrowserSide(playwright);
                StationSide station = new StationSide(engine)) {
            station.ready();
            await(desk, () -> {
                station.exchange(desk);
                return station.statistics().framesDecoded() > 60;
            });
            long takenBefore = station.picturesTaken();
            double processorBefore = ProcessTime.seconds(ProcessHandle.current());
            long decodedBefore = number(desk.counts(), "framesDecoded");
            long begin = System.nanoTime();
            desk.breathe(SECONDS * 1000);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double processor = ProcessTime.seconds(ProcessHandle.current()) - processorBefore;
            CallStatistics after = station.statistics();
            return new Figures(
                    after.offerToFirstFrameMs(),
                    (station.picturesTaken() - takenBefore) / seconds,
                    (number(desk.counts(), "framesDecoded") - decodedBefore) / seconds,
                    processor / seconds * 100);
        }
    }

    private static Figures browsers(Playwright playwright) throws IOException {
        try (BrowserSide one = new BrowserSide(playwright)) {
            ProcessHandle browser = newestBrowser();
            try (BrowserSide other = new BrowserSide(playwright)) {
                one.offer();
                await(one, () -> {
                    one.takeOutgoing().forEach(other::receive);
                    other.takeOutgoing().forEach(one::receive);
                    return number(one.counts(), "framesDecoded") > 60 && number(other.counts(), "framesDecoded") > 60;
                });
                long inBefore = number(one.counts(), "framesDecoded");
                long outBefore = number(other.counts(), "framesDecoded");
                double processorBefore = ProcessTime.treeSeconds(browser);
                long begin = System.nanoTime();
                one.breathe(SECONDS * 1000);
                double seconds = (System.nanoTime() - begin) / 1e9;
                double processor = ProcessTime.treeSeconds(browser) - processorBefore;
                return new Figures(
                        number(one.counts(), "firstFrameMs"),
                        (number(one.counts(), "framesDecoded") - inBefore) / seconds,
                        (number(other.counts(), "framesDecoded") - outBefore) / seconds,
                        processor / seconds * 100);
            }
        }
    }

    /** The one Chromium that runs below this process. */
    private static ProcessHandle newestBrowser() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chromium"))
                .filter(process -> process.parent()
                        .map(parent -> !parent.info().command().orElse("").contains("chromium"))
                        .orElse(true))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium runs below this process."));
    }

    private static void await(BrowserSide side, java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No picture passed within 60 s: see whether the machine allows UDP.");
            }
            side.breathe(5);
        }
    }

    private static long number(Map<String, Object> counts, String name) {
        return counts.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
