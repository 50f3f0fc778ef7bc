package fayi.device.card.sdt;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.card.CardReading;
import fayi.device.card.IdCard;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be tested of a card reader. No finding holds anything of a card but its kind. */
final class SdtSelfTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOKS = 5;
    private static final double MILLION = 1e6;

    private final SdtCardReader reader;

    SdtSelfTests(SdtCardReader reader) {
        this.reader = reader;
    }

    List<SelfTest> all() {
        return List.of(
                new SelfTest("security-module", TestLevel.INTERNAL, (claim, guide) -> securityModule(claim)),
                new SelfTest("looks-for-card", TestLevel.EXTERNAL, (claim, guide) -> looksForCard(claim)),
                new SelfTest("reads-card", TestLevel.INTERACTIVE, this::readsCard));
    }

    private Finding securityModule(Claim claim) throws DeviceException, InterruptedException {
        String speed = reader.speed(claim).baud() + " baud";
        return reader.securityModule(claim)
                .map(id -> Finding.passed(Map.of("security module", id.toString(), "line", speed)))
                .orElseGet(() -> Finding.failed("security-module-unnamed", "Replace the reader: it has no number."));
    }

    /** Whether a card lies there does not matter: looking for one switches the radio field on, and it must say the outcome. */
    private Finding looksForCard(Claim claim) throws DeviceException, InterruptedException {
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < LOOKS; i++) {
            Duration took = reader.look(claim);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        return Finding.passed(Map.of("looked", LOOKS + " times", "slowest answer", milliseconds(slowest)));
    }

    private Finding readsCard(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        guide.tell(Step.LAY_ID_CARD);
        CardReading reading = reader.read(claim, PATIENCE, () -> {});
        IdCard card = reading.card();
        Arrays.fill(card.photo(), (byte) 0);
        guide.tell(Step.LIFT_ID_CARD);
        reader.awaitRemoval(claim, PATIENCE);
        return Finding.passed(Map.of(
                "card", kind(card.type()),
                "says twice and differently", disagreements(card),
                "read time", milliseconds(reading.readTime()),
                "wire floor", milliseconds(reading.wireFloor())));
    }

    /** What a technician should look at on the card; never what stands there. */
    private static String disagreements(IdCard card) {
        return card.disagreements().isEmpty()
                ? "nothing"
                : card.disagreements().stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String kind(IdCard.Type type) {
        return switch (type) {
            case CITIZEN -> "resident identity card";
            case RESIDENCE_PERMIT -> "residence permit";
            case FOREIGNER_2017 -> "foreigner's card of 2017";
            case FOREIGNER_2023 -> "foreigner's card of 2023";
        };
    }

    private static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / MILLION);
    }
}
