package fayi.device.smartcard.pcsc;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import fayi.device.smartcard.SmartCardReading;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be tested of a reader of chip cards. No finding holds anything of a card but its layout's version. */
final class PcscSelfTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double MILLION = 1e6;

    private final PcscReader reader;

    PcscSelfTests(PcscReader reader) {
        this.reader = reader;
    }

    List<SelfTest> all() {
        return List.of(
                new SelfTest("looks-for-chip", TestLevel.EXTERNAL, (claim, guide) -> looksForChip(claim)),
                new SelfTest("reads-smart-card", TestLevel.INTERACTIVE, this::readsCard));
    }

    /** Whether a card is in does not matter: one that is gets power and must wake up. */
    private Finding looksForChip(Claim claim) throws DeviceException, InterruptedException {
        return Finding.passed(Map.of("card", reader.wakesCard(claim) ? "one, awake" : "none"));
    }

    private Finding readsCard(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        guide.tell(Step.INSERT_SMART_CARD);
        SmartCardReading reading = reader.read(claim, PATIENCE, () -> {});
        guide.tell(Step.TAKE_SMART_CARD);
        reader.awaitRemoval(claim, PATIENCE);
        return Finding.passed(Map.of(
                "version", reading.card().version(),
                "read time",
                        String.format(Locale.ROOT, "%.0f ms", reading.readTime().toNanos() / MILLION)));
    }
}
