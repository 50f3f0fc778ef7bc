package fayi.device.base;

import fayi.device.DeviceStatus;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a device's status and tells its changes. Set by one thread, read by any. */
final class StatusBoard {
    private static final Logger LOG = LoggerFactory.getLogger(StatusBoard.class);
    /** The reason of a device that was closed on purpose. */
    static final String CLOSED = "closed";

    private final String kind;
    private final Clock clock;
    private final List<Consumer<DeviceStatus>> listeners = new CopyOnWriteArrayList<>();
    private volatile DeviceStatus status;

    StatusBoard(String kind, Clock clock) {
        this.kind = kind;
        this.clock = clock;
        this.status = new DeviceStatus(DeviceStatus.State.UNKNOWN, "opening", "", ZonedDateTime.now(clock));
    }

    DeviceStatus status() {
        return status;
    }

    AutoCloseable onStatus(Consumer<DeviceStatus> listener) {
        // Wrapped, so that one listener added twice is two listeners.
        Consumer<DeviceStatus> added = listener::accept;
        listeners.add(added);
        return () -> listeners.remove(added);
    }

    /** The same state and reason again are no change. */
    void set(DeviceStatus.State state, String reason, String action) {
        DeviceStatus before = status;
        if (before.state() == state && before.reason().equals(reason)) {
            return;
        }
        DeviceStatus now = new DeviceStatus(state, reason, action, ZonedDateTime.now(clock));
        status = now;
        if (state == DeviceStatus.State.OFFLINE && !reason.equals(CLOSED)) {
            LOG.warn("device-status kind={} state={} reason={}", kind, state, reason);
        } else {
            LOG.debug("device-status kind={} state={} reason={}", kind, state, reason);
        }
        for (Consumer<DeviceStatus> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException failed) {
                LOG.error("device-listener-failed kind={}", kind, Unexpected.withoutText(failed));
            }
        }
    }
}
