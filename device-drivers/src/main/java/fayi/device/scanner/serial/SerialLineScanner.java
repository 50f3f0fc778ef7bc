package fayi.device.scanner.serial;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.base.SupervisedDevice;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.ReadsCode;
import fayi.device.selftest.SelfTest;
import fayi.device.transport.Transport;
import fayi.device.transport.TransportException;
import fayi.device.transport.TransportOpener;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the port always, so that a code shown while nobody listens is dropped and not kept for the next person. Such scanners
 * cannot be asked anything: READY means that the port is open. A listening outlives a hang-up.
 */
final class SerialLineScanner extends SupervisedDevice implements CodeScanner {
    private static final Duration SLICE = Duration.ofMillis(50);

    /** Nothing is known of such a scanner but that it reads codes. */
    private static final Capabilities WHAT_IS_KNOWN =
            new Capabilities(Optional.empty(), Optional.empty(), Optional.empty(), Map.of("qr", Ability.SUPPORTED));

    private final TransportOpener opener;
    private final CodeLines lines;
    private final byte[] chunk = new byte[1024];
    private final List<Listening> listenings = new CopyOnWriteArrayList<>();
    private @Nullable Transport transport;

    SerialLineScanner(TransportOpener opener, Duration gap, Clock clock) {
        super(KIND, clock);
        this.opener = opener;
        this.lines = new CodeLines(gap);
        begin();
    }

    private record Listening(Claim claim, Consumer<String> listener) {}

    @Override
    public AutoCloseable listen(Claim claim, Consumer<String> listener) throws DeviceException {
        Listening begun = new Listening(claim, listener);
        CompletableFuture<Void> end = endOf(claim);
        listenings.add(begun);
        end.thenRun(() -> listenings.remove(begun));
        return () -> listenings.remove(begun);
    }

    @Override
    protected void openHardware() throws DeviceException {
        try {
            transport = opener.open();
            describe(WHAT_IS_KNOWN);
            post(this::pump);
        } catch (TransportException away) {
            throw new DeviceException.Offline(KIND, away.reason());
        }
    }

    @Override
    protected void closeHardware() {
        lines.reset();
        Transport open = transport;
        transport = null;
        if (open != null) {
            open.close();
        }
    }

    private void pump() {
        Transport open = transport;
        if (open == null) {
            return;
        }
        try {
            int count = open.read(chunk, SLICE);
            lines.accept(chunk, count, System.nanoTime(), this::tell);
            Arrays.fill(chunk, 0, count, (byte) 0);
            post(this::pump);
        } catch (TransportException gone) {
            lost(new DeviceException.Offline(KIND, gone.reason()));
        }
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return List.of(ReadsCode.of(this));
    }

    private void tell(String code) {
        boolean heard = false;
        for (Listening listening : listenings) {
            if (listening.claim().isValid()) {
                listening.listener().accept(code);
                heard = true;
            }
        }
        count(heard ? 1 : 0);
    }
}
