package fayi.device.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What printers give as reasons, and what a person must do about it. */
class PrinterConditionTest {
    @Test
    void paperJamAndCoverCountWhateverTheirSeverity() {
        assertThat(of(false, "media-jam-warning")).isEqualTo(PrinterCondition.JAMMED);
        assertThat(of(false, "media-empty-report")).isEqualTo(PrinterCondition.PAPER_EMPTY);
        assertThat(of(true, "media-needed")).isEqualTo(PrinterCondition.PAPER_EMPTY);
        assertThat(of(false, "door-open-report")).isEqualTo(PrinterCondition.COVER_OPEN);
    }

    @Test
    void tonerThatRunsLowDoesNotStopAPrinterAndTonerThatIsGoneDoes() {
        assertThat(PrinterCondition.of(new PrinterReport(false, List.of("toner-low-warning")), false))
                .isEmpty();
        assertThat(PrinterCondition.of(new PrinterReport(false, List.of("toner-empty-warning")), false))
                .isEmpty();
        assertThat(of(false, "toner-empty-error")).isEqualTo(PrinterCondition.TONER_EMPTY);
        assertThat(of(true, "toner-empty-warning")).isEqualTo(PrinterCondition.TONER_EMPTY);
    }

    @Test
    void theJamIsToldBeforeThePaperThatIsMissingBecauseOfIt() {
        assertThat(of(true, "media-needed-error", "media-jam-error")).isEqualTo(PrinterCondition.JAMMED);
    }

    @Test
    void aPrinterThatStandsStillForAnUnknownReasonNeedsSomebodyToLook() {
        assertThat(of(true, "vendor-elf-asleep")).isEqualTo(PrinterCondition.OTHER);
        assertThat(PrinterCondition.of(new PrinterReport(false, List.of("none")), false))
                .isEmpty();
        assertThat(PrinterCondition.of(new PrinterReport(false, List.of("none")), true))
                .contains(PrinterCondition.OTHER);
    }

    private static PrinterCondition of(boolean stopped, String... reasons) {
        return PrinterCondition.of(new PrinterReport(stopped, List.of(reasons)), false)
                .orElseThrow();
    }
}
