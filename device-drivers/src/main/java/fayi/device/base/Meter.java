package fayi.device.base;

import fayi.device.DeviceCounters;
import fayi.device.DeviceException;
import java.time.Duration;

/** Counts what a device does. Thread-safe. */
final class Meter {
    private long commands;
    private long failures;
    private long losses;
    private long units;
    private long connectedNanos;
    private long openedAt;
    private boolean open;

    synchronized void command() {
        commands++;
    }

    /** What somebody ended, or what another holds, is no failure of the device. */
    synchronized void failure(DeviceException reason) {
        if (!(reason instanceof DeviceException.ClaimEnded) && !(reason instanceof DeviceException.Claimed)) {
            failures++;
        }
    }

    synchronized void failure() {
        failures++;
    }

    synchronized void units(long more) {
        units += more;
    }

    synchronized void opened() {
        open = true;
        openedAt = System.nanoTime();
    }

    synchronized void lost() {
        losses++;
        closed();
    }

    synchronized void closed() {
        if (open) {
            connectedNanos += System.nanoTime() - openedAt;
            open = false;
        }
    }

    synchronized DeviceCounters counters() {
        long running = open ? System.nanoTime() - openedAt : 0;
        return new DeviceCounters(commands, failures, losses, units, Duration.ofNanos(connectedNanos + running));
    }
}
