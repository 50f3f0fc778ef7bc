package fayi.endtoend.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import fayi.endtoend.bench.BrowserSide;
import fayi.endtoend.bench.StationSide;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.SoundMode;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The kiosk's calls against the browser that lawyers use. */
class BrowserCallTest {
    private static void until(StationSide station, BrowserSide desk, BooleanSupplier condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("the call did not come about in a minute: %s", desk.counts())
                    .isLessThan(deadline);
            station.exchange(desk);
            desk.breathe(20);
        }
    }

    private static long count(BrowserSide desk, String name) {
        return ((Number) desk.counts().getOrDefault(name, 0)).longValue();
    }

    @Test
    void pictureAndSoundPassBothWaysAndANewGenerationReplacesTheOld() throws Exception {
        try (Playwright playwright = BrowserSide.driver();
                CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());
                BrowserSide desk = new BrowserSide(playwright);
                StationSide station = new StationSide(engine)) {
            station.ready();
            until(station, desk, () -> count(desk, "framesDecoded") > 20 && station.picturesTaken() > 20);
            until(
                    station,
                    desk,
                    () -> count(desk, "audioBytesReceived") > 0
                            && station.statistics().audioBytesReceived() > 1000
                            && station.statistics().framesSent() > 20);
            Map<String, Object> counts = desk.counts();
            assertThat(counts.get("codec")).isEqualTo("video/VP8");
            assertThat(station.statistics().offerToFirstFrameMs()).isPositive();

            long before = station.picturesTaken();
            station.ready();
            until(
                    station,
                    desk,
                    () -> count(desk, "generation") == 2
                            && count(desk, "framesDecoded") > 20
                            && station.picturesTaken() > before + 20);
        }
    }
}
