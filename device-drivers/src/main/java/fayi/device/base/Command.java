package fayi.device.base;

import fayi.device.DeviceException;

/** What a device does under a claim, on its own thread. */
@FunctionalInterface
public interface Command<T> {
    /**
     * Does it. Must look at {@code run} at least every 50 ms and end when it is told to.
     *
     * @throws DeviceException {@link DeviceException.Offline} and {@link DeviceException.Garbled} also mean that the hardware
     *     is closed and sought again
     */
    T run(CommandRun run) throws DeviceException;
}
