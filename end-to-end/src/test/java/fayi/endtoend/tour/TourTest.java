package fayi.endtoend.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.endtoend.process.Installation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole happy visit, with the real kiosk, hub, devices' peers and browser. */
class TourTest {
    @Test
    void aPersonAppliesTalksToALawyerLeavesACleanStationAndFindsTheMatterAgain(@TempDir Path directory)
            throws IOException {
        TourReport report = Tour.play(Installation.ofCaller(Path.of("..")), directory, System.out);

        assertThat(report.steps()).allMatch(TourReport.Step::ok);
        assertThat(report.matter()).startsWith("FY");
        assertThat(report.wipe().findings()).isEmpty();
        assertThat(report.isGood()).as(report.toString()).isTrue();
    }
}
