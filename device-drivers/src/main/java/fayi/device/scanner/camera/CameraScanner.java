package fayi.device.scanner.camera;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceCounters;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.camera.Camera;
import fayi.device.scanner.CodeScanner;
import fayi.device.scanner.ReadsCode;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A camera before which codes are held. It is the camera's device in everything but that it tells codes and not pictures. A
 * listening outlives the camera's loss.
 */
final class CameraScanner implements CodeScanner {
    private final Camera camera;
    private final AtomicLong codes = new AtomicLong();
    private final List<Listening> listenings = new CopyOnWriteArrayList<>();
    private @Nullable CodeWatch watch;

    /** Owns the camera from now on. */
    CameraScanner(Camera camera) {
        this.camera = camera;
    }

    private record Listening(Claim claim, Consumer<String> listener) {}

    @Override
    public AutoCloseable listen(Claim claim, Consumer<String> listener) throws DeviceException {
        if (!claim.isValid()) {
            throw new DeviceException.ClaimEnded(KIND);
        }
        Listening begun = new Listening(claim, listener);
        synchronized (this) {
            listenings.removeIf(other -> !other.claim().isValid());
            listenings.add(begun);
            CodeWatch running = watch;
            if (running == null || !running.isFor(claim)) {
                if (running != null) {
                    running.end();
                }
                watch = CodeWatch.begin(camera, claim, this::tell);
            }
        }
        return () -> end(begun);
    }

    private void end(Listening listening) {
        CodeWatch running;
        synchronized (this) {
            listenings.remove(listening);
            running = watch;
            if (running == null || !listenings.isEmpty()) {
                return;
            }
            watch = null;
        }
        running.end();
    }

    private void tell(String code) {
        codes.incrementAndGet();
        for (Listening listening : listenings) {
            if (listening.claim().isValid()) {
                listening.listener().accept(code);
            }
        }
    }

    @Override
    public String kind() {
        return camera.kind();
    }

    @Override
    public DeviceStatus status() {
        return camera.status();
    }

    @Override
    public AutoCloseable onStatus(Consumer<DeviceStatus> listener) {
        return camera.onStatus(listener);
    }

    @Override
    public Claim claim(String owner, Duration timeout) throws DeviceException {
        return camera.claim(owner, timeout);
    }

    @Override
    public Capabilities capabilities() {
        Capabilities seen = camera.capabilities();
        Map<String, Ability> abilities = new HashMap<>(seen.abilities());
        abilities.put("qr", Ability.SUPPORTED);
        return new Capabilities(seen.model(), seen.firmware(), seen.serialNumber(), abilities);
    }

    @Override
    public DeviceCounters counters() {
        DeviceCounters seen = camera.counters();
        return new DeviceCounters(seen.commands(), seen.failures(), seen.losses(), codes.get(), seen.connected());
    }

    /** The camera's own, without those that ask how a person looks, and a code. */
    @Override
    public List<SelfTest> selfTests() {
        List<SelfTest> tests = new ArrayList<>(camera.selfTests());
        tests.removeIf(test -> test.level() == TestLevel.INTERACTIVE);
        tests.add(ReadsCode.of(this));
        return List.copyOf(tests);
    }

    @Override
    public void close() {
        CodeWatch running;
        synchronized (this) {
            listenings.clear();
            running = watch;
            watch = null;
        }
        if (running != null) {
            running.end();
        }
        camera.close();
    }
}
