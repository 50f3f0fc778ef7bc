package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.card.IdCardReader;
import fayi.device.card.sdt.SdtDriver;
import fayi.device.card.sdt.StatusWord;
import fayi.device.driver.DriverSettings;
import fayi.simulator.card.CardFault;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCardReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The card reader that speaks SDT: its work is to read a card that was laid on it. */
final class CardReaderPlace implements Place {
    private static final Duration LONG = Duration.ofDays(1);
    private static final List<StatusWord> STATUSES = List.of(
            StatusWord.CARD_REJECTS_SAM,
            StatusWord.DATA_CHECK_FAILED,
            StatusWord.UNKNOWN_CARD_TYPE,
            StatusWord.READ_FAILED,
            StatusWord.SELF_TEST_FAILED,
            StatusWord.SAM_UNAUTHORISED);

    private final SimulatedCardReader peer;
    private final IdCardReader reader;

    private CardReaderPlace(Path directory) throws Exception {
        peer = SimulatedCardReader.open(directory.resolve("reader"), 115_200);
        // So that it holds from now on all that it will hold.
        peer.fault(new CardFault.None());
        reader = (IdCardReader) new SdtDriver()
                .open(
                        new DriverSettings(
                                IdCardReader.KIND,
                                "sdt",
                                Map.of("port", peer.port().toString(), "answer-ms", "1000"),
                                "campaign"),
                        Clock.systemDefaultZone());
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "id-card-reader/sdt",
                List.of(
                        FaultKind.passing("silent"),
                        FaultKind.passing("noise"),
                        FaultKind.passing("noise-only"),
                        FaultKind.passing("wrong-checksum"),
                        FaultKind.passing("half-frame"),
                        FaultKind.passing("card-leaves"),
                        FaultKind.passing("slow"),
                        FaultKind.passing("hang-up"),
                        FaultKind.passing("status"),
                        FaultKind.standing("unplugged"),
                        FaultKind.standing("power-off")),
                CardReaderPlace::new);
    }

    @Override
    public Device device() {
        return reader;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        peer.insert(DemonstrationCards.citizen());
        try (Claim claim = reader.claim("campaign", patience.plusSeconds(5))) {
            String name = reader.read(claim, patience, () -> {}).card().name();
            if (!name.equals("演示一")) {
                throw new WrongResultException("the card was read wrongly");
            }
        } finally {
            peer.remove();
        }
    }

    @Override
    public void begin(FaultKind fault, RandomGenerator dice) {
        peer.fault(
                switch (fault.id()) {
                    case "silent", "power-off" -> new CardFault.Silent();
                    case "noise" -> new CardFault.Noise(1 + dice.nextInt(200), false);
                    case "noise-only" -> new CardFault.Noise(1 + dice.nextInt(200), true);
                    case "wrong-checksum" -> new CardFault.WrongChecksum(1 + dice.nextInt(8));
                    case "half-frame" -> new CardFault.HalfFrame(1 + dice.nextInt(8));
                    case "card-leaves" -> new CardFault.CardLeaves(dice.nextInt(1295));
                    case "slow" -> new CardFault.Slow(Duration.ofMillis(dice.nextInt(1500)));
                    case "hang-up", "unplugged" -> new CardFault.HangUp(LONG);
                    case "status" -> new CardFault.Answers(STATUSES.get(dice.nextInt(STATUSES.size())));
                    default -> throw new IllegalArgumentException(fault.id());
                });
    }

    @Override
    public void end(FaultKind fault) {
        peer.fault(new CardFault.None());
    }

    @Override
    public boolean help(DeviceStatus status) {
        boolean unplugged = peer.fault() instanceof CardFault.HangUp;
        boolean off = peer.fault() instanceof CardFault.Silent;
        if (unplugged && Set.of("port-missing", "port-lost").contains(status.reason())
                || off && status.reason().equals("no-answer")) {
            peer.fault(new CardFault.None());
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        reader.close();
        peer.close();
    }
}
