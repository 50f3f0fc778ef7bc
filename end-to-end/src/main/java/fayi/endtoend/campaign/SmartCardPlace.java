package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettings;
import fayi.device.smartcard.SmartCardReader;
import fayi.device.smartcard.pcsc.PcscDriver;
import fayi.simulator.smartcard.ChipFault;
import fayi.simulator.smartcard.SimulatedSmartCardReader;
import fayi.simulator.smartcard.SocialSecurityCards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The reader of chip cards behind a real pcscd: its work is to read a card that was put in. One a process, since libpcsclite
 * looks for pcscd's socket once. A flipped bit is not among its faults: a card's records have no check of their own.
 */
final class SmartCardPlace implements Place {
    /** A card needs that long to be noticed and read, whatever the campaign's patience. */
    private static final Duration LEAST = Duration.ofSeconds(2);

    private static final int RECORDS = 11;
    private static final List<Integer> STATUSES = List.of(0x6281, 0x6283, 0x6982, 0x6A82, 0x6F00);

    private final SimulatedSmartCardReader peer;
    private final SmartCardReader reader;

    private SmartCardPlace(Path directory) throws Exception {
        peer = SimulatedSmartCardReader.open();
        reader = (SmartCardReader) new PcscDriver()
                .open(
                        new DriverSettings(
                                SmartCardReader.KIND,
                                "pcsc",
                                Map.of("socket", peer.socket().toString(), "answer-ms", "1000"),
                                "campaign in " + directory),
                        Clock.systemDefaultZone());
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "smart-card-reader/pcsc",
                List.of(
                        FaultKind.passing("mute"),
                        FaultKind.passing("upside-down"),
                        FaultKind.passing("status"),
                        FaultKind.passing("slow"),
                        FaultKind.passing("split"),
                        FaultKind.passing("card-leaves"),
                        FaultKind.passing("hang-up"),
                        FaultKind.passing("service-restarts"),
                        FaultKind.standing("unplugged"),
                        FaultKind.standing("service-stopped")),
                SmartCardPlace::new,
                1);
    }

    @Override
    public Device device() {
        return reader;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        Duration wait = patience.compareTo(LEAST) < 0 ? LEAST : patience;
        peer.insert(SocialSecurityCards.citizen());
        try (Claim claim = reader.claim("campaign", wait.plusSeconds(5))) {
            String name = reader.read(claim, wait, () -> {}).card().name();
            if (!name.equals("演示一")) {
                throw new WrongResultException("the card was read wrongly");
            }
        } finally {
            peer.withdraw();
        }
    }

    @Override
    public void begin(FaultKind fault, RandomGenerator dice) {
        try {
            switch (fault.id()) {
                case "unplugged" -> peer.unplug();
                case "service-restarts", "service-stopped" -> peer.stopService();
                default -> peer.fault(chipFault(fault, dice));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ChipFault chipFault(FaultKind fault, RandomGenerator dice) {
        return switch (fault.id()) {
            case "mute" -> new ChipFault.Mute();
            case "upside-down" -> new ChipFault.UpsideDown();
            case "status" -> new ChipFault.Answers(STATUSES.get(dice.nextInt(STATUSES.size())));
            case "slow" -> new ChipFault.Slow(Duration.ofMillis(dice.nextInt(1500)));
            case "split" -> new ChipFault.Split(2 + dice.nextInt(8), Duration.ofMillis(dice.nextInt(20)));
            case "card-leaves" -> new ChipFault.LeavesAt(1 + dice.nextInt(RECORDS));
            case "hang-up" -> new ChipFault.HangsUpAt(1 + dice.nextInt(RECORDS));
            default -> throw new IllegalArgumentException(fault.id());
        };
    }

    @Override
    public void end(FaultKind fault) {
        if (fault.id().equals("service-restarts")) {
            startService();
        }
        peer.fault(new ChipFault.None());
    }

    private void startService() {
        try {
            peer.startService();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean help(DeviceStatus status) {
        if (status.reason().equals("service-missing") && !peer.isServiceRunning()) {
            startService();
            return true;
        }
        if (status.reason().equals("reader-missing") && !peer.isPlugged()) {
            try {
                peer.plug();
                return true;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return false;
    }

    @Override
    public void close() {
        reader.close();
        peer.close();
    }
}
