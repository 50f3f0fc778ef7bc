package fayi.device;

import fayi.device.selftest.SelfTest;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A device of the station. It exists from the station's start to its end, whether or not the hardware answers: what is lost
 * is sought again by itself, and {@link #status()} says how things stand. Commands need a {@link Claim}. All methods may be
 * called on any thread.
 */
public interface Device extends AutoCloseable {
    /** What it is, as station.yaml names it: {@code id-card-reader}, {@code document-printer}, ... */
    String kind();

    /** How it stands now. */
    DeviceStatus status();

    /**
     * Tells of every change of the status, on the device's thread; the listener must return at once.
     *
     * @return ends the telling
     */
    AutoCloseable onStatus(Consumer<DeviceStatus> listener);

    /**
     * Takes the device for {@code owner}, so that nothing of one visit reaches the next.
     *
     * @param timeout after which the claim ends by itself
     * @throws DeviceException.Claimed when somebody else holds it
     */
    Claim claim(String owner, Duration timeout) throws DeviceException;

    /** What the hardware is and can; nothing is known before it has answered for the first time. */
    Capabilities capabilities();

    /** What it has done since the station's start. */
    DeviceCounters counters();

    /** What can be tested of it here, the harmless first. Each needs a claim. */
    List<SelfTest> selfTests();

    /** Ends commands and threads and gives the hardware back. A second closing does nothing; never throws. */
    @Override
    void close();
}
