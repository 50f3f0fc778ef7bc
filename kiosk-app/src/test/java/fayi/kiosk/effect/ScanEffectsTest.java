package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.simulator.scanner.SimulatedScanner;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanEffectsTest {
    private static final URI NO_HUB = URI.create("http://127.0.0.1:9");

    @TempDir
    Path directory;

    @Test
    void codesAreHeardWhileTheyAreWantedAndAScannerThatGoesIsReported() throws Exception {
        try (SimulatedScanner scanner = SimulatedScanner.open(directory.resolve("scanner"), 115_200);
                StationUnderTest station = new StationUnderTest(
                        NO_HUB, directory.resolve("station"), new StationUnderTest.Wishes().scanner(scanner.port()))) {
            TaskId first = station.next();
            station.effects.run(new Effect.ScanCode(first));
            StationUnderTest.await("a code").until(() -> {
                scanner.show("FAYI-演示");
                return station.find(first, Outcome.CodeScanned.class).isPresent();
            });
            assertThat(station.await(first, Outcome.CodeScanned.class).text()).isEqualTo("FAYI-演示");
            station.cancel(first);
            int told = station.told.size();

            TaskId second = station.next();
            station.effects.run(new Effect.ScanCode(second));
            StationUnderTest.await("another code").until(() -> {
                scanner.show("FAYI-2");
                return station.find(second, Outcome.CodeScanned.class).isPresent();
            });
            assertThat(station.toldAfter(told))
                    .allSatisfy(outcome -> assertThat(outcome.task()).isEqualTo(second));
            scanner.hangUp(Duration.ofSeconds(2));
            assertThat(station.awaitTrouble(second)).isEqualTo(Trouble.SCANNER_OFFLINE);
        }
    }
}
