package fayi.simulator.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Ability;
import fayi.device.Claim;
import fayi.device.DeviceStatus;
import fayi.device.selftest.Finding;
import fayi.device.selftest.Finding.Verdict;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a technician finds out about a printer, and from it. */
@Timeout(60)
class PrinterSelfTestTest {
    @TempDir
    Path tray;

    private final List<Step> asked = new ArrayList<>();

    @Test
    void thePrinterTellsWhatItIsAndAGoodOnePassesAtEveryLevel() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 50);
                Claim claim = work.claim()) {
            await().until(() -> work.device.status().state() == DeviceStatus.State.READY);
            assertThat(work.device.capabilities().model()).contains("Fayi Simulated Printer");
            assertThat(work.device.capabilities().ability("a4")).isEqualTo(Ability.SUPPORTED);
            assertThat(work.device.capabilities().ability("pdf")).isEqualTo(Ability.SUPPORTED);
            for (SelfTest test : work.device.selfTests()) {
                assertThat(test.run(claim, answering(TestGuide.Answer.YES)).verdict())
                        .as(test.id())
                        .isEqualTo(Verdict.PASSED);
            }
            assertThat(asked).containsExactly(Step.LOOK_AT_TEST_PAGE);
            assertThat(work.peer.printed()).hasSize(1);
            assertThat(work.device.counters().units()).isEqualTo(1);
            assertThat(work.device.counters().commands()).isPositive();
        }
    }

    @Test
    void theTestPageIsOnePageWithTheModelTheDateAndABlackBorder() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                Claim claim = work.claim()) {
            await().until(() -> work.device.capabilities().model().isPresent());
            assertThat(run(work, claim, "prints-test-page").verdict()).isEqualTo(Verdict.PASSED);
            try (PDDocument page = Loader.loadPDF(work.peer.printed().get(0).toFile())) {
                assertThat(page.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(page))
                        .contains("Fayi test page")
                        .contains(work.device.capabilities().model().orElseThrow())
                        .contains("Printed   20");
                BufferedImage picture = new PDFRenderer(page).renderImageWithDPI(0, 72);
                assertThat(picture.getRGB(28, 420) & 0xFF).isLessThan(160);
                assertThat(picture.getRGB(15, 420) & 0xFF).isEqualTo(255);
            }
        }
    }

    @Test
    void aPrinterWithoutPaperFailsWithWhatToDoAndTheTestPageIsWithdrawn() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 50);
                Claim claim = work.claim()) {
            work.peer.paperEmpty();
            Finding internal = run(work, claim, "can-print");
            assertThat(internal.reason()).isEqualTo("paper-empty");
            assertThat(internal.action()).contains("A4 paper");
            assertThat(run(work, claim, "prints-test-page").reason()).isEqualTo("paper-empty");
            work.peer.addPaper();
            await().until(() -> run(work, claim, "can-print").verdict() == Verdict.PASSED);
            await().until(() -> work.device.status().state() == DeviceStatus.State.READY);
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    @Test
    void aPageThatTheTechnicianFindsBadFailsTheTest() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                Claim claim = work.claim()) {
            await().until(() -> work.device.status().state() == DeviceStatus.State.READY);
            SelfTest last = work.device.selfTests().get(3);
            assertThat(last.run(claim, answering(TestGuide.Answer.NO)).reason()).isEqualTo("test-page-bad");
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    private Finding run(PrinterAtWork work, Claim claim, String id) throws InterruptedException {
        return work.device.selfTests().stream()
                .filter(test -> test.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run(claim, answering(TestGuide.Answer.SKIP));
    }

    private TestGuide answering(TestGuide.Answer answer) {
        return new TestGuide() {
            @Override
            public void tell(Step step) {
                asked.add(step);
            }

            @Override
            public Answer ask(Step question) {
                asked.add(question);
                return answer;
            }
        };
    }
}
