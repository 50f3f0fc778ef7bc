package fayi.device.scanner.keyboard;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.base.SupervisedDevice;
import fayi.device.base.SupervisionTimes;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.ReadsCode;
import fayi.device.scanner.wedge.KeyStrokes;
import fayi.device.scanner.wedge.WedgeRules;
import fayi.device.selftest.SelfTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Tells codes that a window has heard. Nobody can ask such a scanner whether it is there: READY means that a window gives its
 * keys. A code that comes while nobody listens is dropped, and not kept for the next person.
 */
final class KeyboardScanner extends SupervisedDevice implements CodeScanner, KeyStrokes {
    private static final Capabilities WHAT_IS_KNOWN =
            new Capabilities(Optional.empty(), Optional.empty(), Optional.empty(), Map.of("qr", Ability.SUPPORTED));

    /** A window comes soon after the drivers; to look for it costs nothing. */
    private static final SupervisionTimes TIMES =
            new SupervisionTimes(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2));

    private final WedgeRules rules;
    private final List<Listening> listenings = new CopyOnWriteArrayList<>();
    private final AtomicInteger windows = new AtomicInteger();

    KeyboardScanner(WedgeRules rules, Clock clock) {
        super(KIND, clock, TIMES);
        this.rules = rules;
        begin();
    }

    private record Listening(Claim claim, Consumer<String> listener) {}

    @Override
    public WedgeRules rules() {
        return rules;
    }

    @Override
    public AutoCloseable attach() {
        windows.incrementAndGet();
        return () -> {
            windows.decrementAndGet();
            post(this::lookForWindow);
        };
    }

    @Override
    public void typed(String code) {
        post(() -> tell(code));
    }

    private void lookForWindow() {
        if (windows.get() == 0) {
            lost(noWindow());
        }
    }

    @Override
    protected void checkHardware() throws DeviceException {
        if (windows.get() == 0) {
            throw noWindow();
        }
    }

    private static DeviceException.Offline noWindow() {
        return new DeviceException.Offline(KIND, "no-window");
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
        checkHardware();
        describe(WHAT_IS_KNOWN);
    }

    @Override
    protected void closeHardware() {
        // The window is not ours.
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return List.of(ReadsCode.of(this));
    }
}
