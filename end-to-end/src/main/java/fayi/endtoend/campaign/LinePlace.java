package fayi.endtoend.campaign;

import fayi.device.Device;
import fayi.device.DeviceStatus;
import fayi.simulator.pty.FaultyLine;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A place at a serial line: what can go wrong with the line is the same for all of them, and a person plugs it in again.
 *
 * @param <D> the kind of device
 */
abstract class LinePlace<D extends Device> implements Place {
    private final D driver;
    private final FaultyLine line;
    private final Runnable closingPeer;

    /** With a driver, the line that it stands at, and how the peer at the other end is closed. */
    LinePlace(D driver, FaultyLine line, Runnable closingPeer) {
        this.driver = driver;
        this.line = line;
        this.closingPeer = closingPeer;
        // So that it holds from now on all that it will hold.
        LineFaults.end(line);
    }

    /** The faults of the line, and those of the device. */
    static List<FaultKind> faults(List<FaultKind> ofDevice) {
        return Stream.concat(LineFaults.kinds().stream(), ofDevice.stream()).toList();
    }

    /** The same; all of the device's pass by themselves. */
    static List<FaultKind> faults(String... ofDevice) {
        return faults(Stream.of(ofDevice).map(FaultKind::passing).toList());
    }

    /** Begins a fault of the device. */
    abstract void beginInDevice(FaultKind fault, RandomGenerator dice);

    /** Ends whatever is wrong with the device. */
    void endInDevice() {}

    /** Does what the status asks of a person at the device; whether there was anything to do. */
    boolean helpDevice(DeviceStatus status) {
        return false;
    }

    @Override
    public final D device() {
        return driver;
    }

    /** Its line. */
    final FaultyLine line() {
        return line;
    }

    @Override
    public final void begin(FaultKind fault, RandomGenerator dice) {
        if (LineFaults.isOne(fault)) {
            LineFaults.begin(line, fault, dice);
        } else {
            beginInDevice(fault, dice);
        }
    }

    @Override
    public final void end(FaultKind fault) {
        LineFaults.end(line);
        endInDevice();
    }

    @Override
    public final boolean help(DeviceStatus status) {
        return helpDevice(status) || LineFaults.help(line, status);
    }

    @Override
    public final void close() {
        driver.close();
        closingPeer.run();
    }
}
