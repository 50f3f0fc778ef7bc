package fayi.endtoend.campaign;

import fayi.device.DeviceException;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.serial.SerialLineDriver;
import fayi.simulator.scanner.SimulatedScanner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The scanner on a serial port: its work is to tell a code that was shown to it. */
final class ScannerPlace extends LinePlace<CodeScanner> {
    /** Half of such a code is still a code, were it passed on. */
    private static final String LONG_CODE = "法驿-0123456789-".repeat(12);

    private final SimulatedScanner peer;
    private long shown;

    private ScannerPlace(SimulatedScanner peer) throws Exception {
        super(
                (CodeScanner) DriverInPlace.open(
                        new SerialLineDriver(),
                        CodeScanner.KIND,
                        Map.of("port", peer.port().toString(), "baud", "115200")),
                peer.line(),
                peer::close);
        this.peer = peer;
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "code-scanner/serial-line",
                faults("nonsense", "half-code", "slow-code", "endless-code", "bad-text"),
                ScannerPlace::in);
    }

    private static ScannerPlace in(Path directory) throws Exception {
        return new ScannerPlace(SimulatedScanner.open(directory.resolve("scanner"), 115_200));
    }

    @Override
    public boolean isPolled() {
        return false;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        String code = "法驿-" + ++shown;
        HeardCodes.await(device(), code, () -> peer.show(code), patience.dividedBy(3));
    }

    @Override
    void beginInDevice(FaultKind fault, RandomGenerator dice) {
        switch (fault.id()) {
            case "nonsense" -> {
                byte[] noise = new byte[1 + dice.nextInt(2000)];
                dice.nextBytes(noise);
                peer.send(noise);
            }
            case "half-code" -> {
                byte[] whole = LONG_CODE.getBytes(StandardCharsets.UTF_8);
                peer.send(Arrays.copyOf(whole, 1 + dice.nextInt(whole.length)));
            }
            case "slow-code" -> peer.showSlowly("slow", Duration.ofMillis(1 + dice.nextInt(300)));
            case "endless-code" -> peer.send(new byte[5000 + dice.nextInt(5000)]);
            case "bad-text" -> peer.send(new byte[] {(byte) 0xFF, (byte) 0xFE, '\r', '\n', 0, '\n'});
            default -> throw new IllegalArgumentException(fault.id());
        }
    }
}
