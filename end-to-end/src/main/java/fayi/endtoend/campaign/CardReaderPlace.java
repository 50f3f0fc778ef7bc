package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.card.IdCardReader;
import fayi.device.card.sdt.SdtDriver;
import fayi.device.card.sdt.StatusWord;
import fayi.simulator.card.CardFault;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCardReader;
import fayi.simulator.pty.LineFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The card reader that speaks SDT: its work is to read a card that was laid on it. */
final class CardReaderPlace extends LinePlace<IdCardReader> {
    private static final List<StatusWord> STATUSES = List.of(
            StatusWord.CARD_REJECTS_SAM,
            StatusWord.DATA_CHECK_FAILED,
            StatusWord.UNKNOWN_CARD_TYPE,
            StatusWord.READ_FAILED,
            StatusWord.SELF_TEST_FAILED,
            StatusWord.SAM_UNAUTHORISED);

    private final SimulatedCardReader peer;

    private CardReaderPlace(SimulatedCardReader peer) throws Exception {
        super(
                (IdCardReader) DriverInPlace.open(
                        new SdtDriver(),
                        IdCardReader.KIND,
                        Map.of("port", peer.port().toString(), "answer-ms", "1000")),
                peer.line(),
                peer::close);
        this.peer = peer;
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "id-card-reader/sdt",
                faults(Stream.concat(
                                Stream.of("noise-only", "wrong-checksum", "half-frame", "card-leaves", "status")
                                        .map(FaultKind::passing),
                                Stream.of(FaultKind.standing("power-off")))
                        .toList()),
                CardReaderPlace::in);
    }

    private static CardReaderPlace in(Path directory) throws Exception {
        return new CardReaderPlace(SimulatedCardReader.open(directory.resolve("reader"), 115_200));
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        peer.insert(DemonstrationCards.citizen());
        try (Claim claim = device().claim("campaign", patience.plusSeconds(5))) {
            String name = device().read(claim, patience, () -> {}).card().name();
            if (!name.equals("演示一")) {
                throw wrong();
            }
        } finally {
            peer.remove();
        }
    }

    // Two flipped bits in the same place of two bytes leave SDT's checksum, one byte of XOR, as it was.
    private DeviceException wrong() {
        if (line().fault() instanceof LineFault.Corrupt) {
            return new DeviceException.Refused(IdCardReader.KIND, "not-whole", true, "Read it again.");
        }
        throw new WrongResultException("the card was read wrongly");
    }

    @Override
    void beginInDevice(FaultKind fault, RandomGenerator dice) {
        if (fault.id().equals("power-off")) {
            line().fault(new LineFault.Silent());
            return;
        }
        peer.fault(
                switch (fault.id()) {
                    case "noise-only" -> new CardFault.NoiseOnly(1 + dice.nextInt(200));
                    case "wrong-checksum" -> new CardFault.WrongChecksum(1 + dice.nextInt(8));
                    case "half-frame" -> new CardFault.HalfFrame(1 + dice.nextInt(8));
                    case "card-leaves" -> new CardFault.CardLeaves(dice.nextInt(1295));
                    case "status" -> new CardFault.Answers(STATUSES.get(dice.nextInt(STATUSES.size())));
                    default -> throw new IllegalArgumentException(fault.id());
                });
    }

    @Override
    void endInDevice() {
        peer.fault(new CardFault.None());
    }

    @Override
    boolean helpDevice(DeviceStatus status) {
        if (line().fault() instanceof LineFault.Silent && status.reason().equals("no-answer")) {
            LineFaults.end(line());
            return true;
        }
        return false;
    }
}
