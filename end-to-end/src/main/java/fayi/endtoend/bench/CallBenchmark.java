package fayi.endtoend.bench;

import com.microsoft.playwright.Playwright;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.CallStatistics;
import fayi.kiosk.call.SoundMode;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * Measures a two-way call at 640x480 and 30 frames a second: the kiosk's side without its screen against Chromium, and
 * Chromium against Chromium beside it. Prints one JSON line a pair. CPU is percent of one core: of the kiosk's process (this
 * one, with the driving of the browser in it), and of one whole browser (which also paints its picture and makes up its
 * camera's).
 */
public final class CallBenchmark {
    private static final int SECONDS = 15;

    private CallBenchmark() {}

    /** Runs both measures, the kiosk's first. */
    public static void main(String[] arguments) throws IOException {
        try (Playwright playwright = BrowserSide.driver()) {
            System.out.println(kiosk(playwright));
            System.out.println(browsers(playwright));
        }
    }

    private static String kiosk(Playwright playwright) throws IOException {
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
            return line(
                    "kiosk-chromium",
                    after.offerToFirstFrameMs(),
                    (station.picturesTaken() - takenBefore) / seconds,
                    (number(desk.counts(), "framesDecoded") - decodedBefore) / seconds,
                    processor / seconds * 100);
        }
    }

    private static String browsers(Playwright playwright) throws IOException {
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
                return line(
                        "chromium-chromium",
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

    private static String line(String pair, long firstFrame, double in, double out, double processor) {
        return String.format(
                Locale.ROOT,
                "{\"pair\":\"%s\",\"offerToFirstFrameMs\":%d,\"framesPerSecondIn\":%.1f,\"framesPerSecondOut\":%.1f,"
                        + "\"cpuPercent\":%.1f}",
                pair,
                firstFrame,
                in,
                out,
                processor);
    }
}
