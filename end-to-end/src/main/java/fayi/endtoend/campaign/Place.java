package fayi.endtoend.campaign;

import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Where one driver and its simulated peer stand together on a wire of their own. Work is done on one thread, faults are made
 * and a person's deeds done on another.
 */
public interface Place extends AutoCloseable {
    /** The driver. */
    Device device();

    /**
     * Does once what the device is there for, and proves that it was done right.
     *
     * @param patience how long to wait for it
     * @throws DeviceException when the device did not do it
     * @throws WrongResultException when it did something else
     */
    void work(Duration patience) throws DeviceException, InterruptedException;

    /** Whether the driver asks idle hardware how it is; a device that only listens cannot be asked. */
    default boolean isPolled() {
        return true;
    }

    /** Begins a fault; {@code dice} decides what its kind leaves open. */
    void begin(FaultKind fault, RandomGenerator dice);

    /** Ends a fault that passes by itself. */
    void end(FaultKind fault);

    /**
     * Does what that status asks of a person, and nothing else.
     *
     * @return whether there was anything to do
     */
    boolean help(DeviceStatus status);

    /** Closes the driver, then the peer. */
    @Override
    void close();
}
