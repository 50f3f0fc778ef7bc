package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettings;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.serial.SerialLineDriver;
import fayi.simulator.scanner.SimulatedScanner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The scanner on a serial port: its work is to tell a code that was shown to it. */
final class ScannerPlace implements Place {
    /** Half of such a code is still a code, were it passed on. */
    private static final String LONG_CODE = "法驿-0123456789-".repeat(12);

    private final SimulatedScanner peer;
    private final CodeScanner scanner;
    private long shown;

    private ScannerPlace(Path directory) throws Exception {
        peer = SimulatedScanner.open(directory.resolve("scanner"), 115_200);
        // So that it holds from now on all that it will hold.
        LineFaults.end(peer.line());
        scanner = (CodeScanner) new SerialLineDriver()
                .open(
                        new DriverSettings(
                                CodeScanner.KIND,
                                "serial-line",
                                Map.of("port", peer.port().toString(), "baud", "115200"),
                                "campaign"),
                        Clock.systemDefaultZone());
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "code-scanner/serial-line",
                Stream.concat(
                                LineFaults.kinds().stream(),
                                Stream.of("nonsense", "half-code", "slow-code", "endless-code", "bad-text")
                                        .map(FaultKind::passing))
                        .toList(),
                ScannerPlace::new);
    }

    @Override
    public Device device() {
        return scanner;
    }

    @Override
    public boolean isPolled() {
        return false;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        String code = "法驿-" + ++shown;
        long deadline = System.nanoTime() + patience.toNanos() / 3;
        try (Claim claim = scanner.claim("campaign", patience.plusSeconds(5))) {
            AutoCloseable listening = scanner.listen(claim, heard::add);
            peer.show(code);
            String next = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            while (next != null && !next.equals(code)) {
                next = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            close(listening);
            if (next == null) {
                throw new DeviceException.TimedOut(CodeScanner.KIND, "the code was not heard");
            }
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception never) {
            throw new IllegalStateException("A listening could not be ended", never);
        }
    }

    @Override
    public void begin(FaultKind fault, RandomGenerator dice) {
        if (LineFaults.isOne(fault)) {
            LineFaults.begin(peer.line(), fault, dice);
            return;
        }
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

    @Override
    public void end(FaultKind fault) {
        LineFaults.end(peer.line());
    }

    @Override
    public boolean help(DeviceStatus status) {
        return LineFaults.help(peer.line(), status);
    }

    @Override
    public void close() {
        scanner.close();
        peer.close();
    }
}
