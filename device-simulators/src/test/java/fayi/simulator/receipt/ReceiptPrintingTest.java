package fayi.simulator.receipt;

import static fayi.simulator.receipt.ReceiptPrinterAtWork.LONG;
import static fayi.simulator.receipt.ReceiptPrinterAtWork.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fayi.device.Ability;
import fayi.device.Claim;
import fayi.device.DeviceStatus.State;
import fayi.device.receipt.Receipt;
import fayi.device.selftest.Finding.Verdict;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Receipts that come out as they should. */
@Timeout(60)
class ReceiptPrintingTest {
    @TempDir
    Path directory;

    @Test
    void aReceiptComesOutWithItsWordsItsCodeAndOneCut() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.device.print(claim, receipt("FA-2026-0001"), LONG);
            assertThat(work.peer.printed()).hasSize(1);
            PrintedReceipt printed = work.peer.printed().get(0);
            assertThat(printed.text())
                    .startsWith("法驿", "受理回执", "[picture]")
                    .contains("编号" + " ".repeat(32) + "FA-2026-0001", "[code]", "扫码可查进度")
                    .contains("交来的材料：法律援助申请表、身份证复印件、工资欠");
            assertThat(printed.codes()).containsExactly("FAYI:FA-2026-0001");
            assertThat(codeOn(printed.picture())).isEqualTo("FAYI:FA-2026-0001");
            assertThat(work.peer.misunderstood()).isEmpty();
            assertThat(work.peer.hasLostBytes()).isFalse();
            assertThat(work.device.counters().units()).isEqualTo(1);
            assertThat(Files.list(directory.resolve("tray"))).hasSize(1);
        }
    }

    @Test
    void aLongReceiptFitsAPrinterWithASmallBuffer() throws Exception {
        List<Receipt.Part> parts = new ArrayList<>();
        for (int line = 0; line < 40; line++) {
            parts.add(Receipt.Text.of(line + " 王𬭎交来的第" + line + "份材料"));
        }
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.device.print(claim, new Receipt(parts), LONG);
            assertThat(work.peer.hasLostBytes()).isFalse();
            assertThat(work.peer.misunderstood()).isEmpty();
            assertThat(work.peer.printed())
                    .singleElement()
                    .satisfies(
                            receipt -> assertThat(receipt.picture().getHeight()).isGreaterThan(40 * 30));
        }
    }

    @Test
    void aThinRollIsToldAndStillPrints() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.paperNearEnd(true);
            work.awaitReason("paper-near-end");
            assertThat(work.device.status().state()).isEqualTo(State.READY);
            assertThat(work.device.status().action()).contains("new roll");
            work.device.print(claim, receipt("1"), LONG);
            assertThat(work.peer.printed()).hasSize(1);
            work.peer.addPaper();
            work.awaitReason("ok");
        }
    }

    @Test
    void thePrinterTellsWhatItIsAndPassesAtEveryLevel() throws Exception {
        List<Step> asked = new ArrayList<>();
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            assertThat(work.device.capabilities().model()).contains("Fayi Simulated Receipt Printer");
            assertThat(work.device.capabilities().firmware()).contains("1.04 FAYI");
            assertThat(work.device.capabilities().ability("cut")).isEqualTo(Ability.SUPPORTED);
            for (SelfTest test : work.device.selfTests()) {
                assertThat(test.run(claim, new Yes(asked)).verdict())
                        .as(test.id())
                        .isEqualTo(Verdict.PASSED);
            }
            assertThat(asked).containsExactly(Step.LOOK_AT_TEST_RECEIPT);
            assertThat(work.peer.printed())
                    .singleElement()
                    .satisfies(receipt -> assertThat(receipt.text()).contains("法驿 测试小票"));
        }
    }

    private record Yes(List<Step> asked) implements TestGuide {
        @Override
        public void tell(Step step) {
            asked.add(step);
        }

        @Override
        public Answer ask(Step question) {
            asked.add(question);
            return Answer.YES;
        }
    }

    /** As a scanner sees it. */
    private static String codeOn(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
