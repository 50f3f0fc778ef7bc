package fayi.kiosk;

import fayi.device.Device;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.CounterLedger;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Writes the devices' totals down, once an hour and at the end, so that they outlive a restart; what a power cut costs is an
 * hour of counting.
 */
final class CounterKeeper implements AutoCloseable {
    private final CounterLedger ledger;
    private final List<Device> devices;
    private final Duration every;
    private final Clock clock;
    private final EventLog log;
    private final Thread thread = new Thread(this::run, "device-counters");

    CounterKeeper(CounterLedger ledger, List<Device> devices, Duration every, Clock clock, EventLog log) {
        this.ledger = ledger;
        this.devices = List.copyOf(devices);
        this.every = every;
        this.clock = clock;
        this.log = log;
    }

    CounterKeeper start() {
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(every.toNanos());
                save();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void save() {
        try {
            ledger.save(devices, clock);
        } catch (IOException unwritable) {
            log.record(LogEvent.COUNTERS_NOT_KEPT, EventLog.trace(unwritable));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        save();
    }
}
