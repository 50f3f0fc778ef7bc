package fayi.device.base;

import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceCounters;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.DeviceStatus.State;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The base of all devices. It owns the one thread {@code device-<kind>} on which the hardware is opened, checked, commanded
 * and closed; what is lost is opened again with growing pauses. A driver overrides {@link #openHardware}, {@link
 * #closeHardware} and, when an idle device can be asked how it is, {@link #checkHardware}; it calls {@link #begin} once at
 * the end of its constructor and gives its commands to {@link #run} or {@link #start}.
 */
public abstract class SupervisedDevice implements Device {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedDevice.class);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final String kind;
    private final SupervisionTimes times;
    private final Claims claims;
    private final StatusBoard board;
    private final Backoff backoff;
    private final Meter meter = new Meter();
    private final ScheduledThreadPoolExecutor thread;
    private volatile Thread worker = Thread.currentThread();
    private volatile boolean closing;
    private volatile Capabilities capabilities = Capabilities.UNKNOWN;
    private boolean open;

    /** With the usual times; {@code clock} dates the status. */
    protected SupervisedDevice(String kind, Clock clock) {
        this(kind, clock, SupervisionTimes.USUAL);
    }

    /** With times of its own. */
    protected SupervisedDevice(String kind, Clock clock, SupervisionTimes times) {
        this.kind = kind;
        this.times = times;
        this.claims = new Claims(kind);
        this.board = new StatusBoard(kind, clock);
        this.backoff = new Backoff(times.firstRetry(), times.lastRetry());
        this.thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "device-" + kind);
            made.setDaemon(true);
            worker = made;
            return made;
        });
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Opens the hardware and proves that it answers. On the device's thread.
     *
     * @throws DeviceException why it cannot be used now; {@link #closeHardware} follows and, later, another try
     */
    protected abstract void openHardware() throws DeviceException;

    /** Gives back all that {@link #openHardware} took, also after it failed half way. On the device's thread; never throws. */
    protected abstract void closeHardware();

    /**
     * Looks after hardware that has nothing to do, at every {@link SupervisionTimes#check}. On the device's thread.
     *
     * @throws DeviceException when it is lost; it is closed and sought again
     */
    protected void checkHardware() throws DeviceException {}

    /**
     * What can be tested of it beyond {@link #checkHardware}, the harmless first; none unless a driver has some. Their
     * commands go through {@link #run} as all do.
     */
    protected List<SelfTest> furtherTests() {
        return List.of();
    }

    /** Tells what the hardware is and can. On the device's thread, best from {@link #openHardware}. */
    protected final void describe(Capabilities told) {
        capabilities = told;
    }

    /** Counts what the device is there for: cards, codes, pages, pictures. Any thread. */
    protected final void count(long units) {
        meter.units(units);
    }

    /** Counts a failure of work that outlives one command. Any thread. */
    protected final void countFailure() {
        meter.failure();
    }

    /** Whether it is being closed, so that an opening that takes long can be given up. Any thread. */
    protected final boolean isClosing() {
        return closing;
    }

    /** Begins to seek the hardware: once, at the end of the driver's constructor. */
    protected final void begin() {
        thread.execute(this::seek);
        long check = times.check().toNanos();
        thread.scheduleWithFixedDelay(this::checkIdle, check, check, TimeUnit.NANOSECONDS);
    }

    /**
     * Runs a command on the device's thread and returns its result; an interrupt ends the command.
     *
     * @throws DeviceException of the command; {@link DeviceException.Offline} when the hardware is away; {@link
     *     DeviceException.ClaimEnded} as soon as the claim ends
     */
    protected final <T> T run(Claim claim, Command<T> command) throws DeviceException, InterruptedException {
        CompletableFuture<T> result = start(claim, command);
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            result.cancel(false);
            throw interrupted;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DeviceException expected) {
                throw expected;
            }
            throw new IllegalStateException("The command of the " + kind + " failed", failed.getCause());
        }
    }

    /**
     * Begins a command on the device's thread and returns at once.
     *
     * @return its result; completing or cancelling it ends the command, as the claim's end does
     * @throws DeviceException.ClaimEnded when the claim is not valid
     */
    protected final <T> CompletableFuture<T> start(Claim claim, Command<T> command) throws DeviceException {
        HeldClaim held = claims.require(claim);
        CompletableFuture<T> result = new CompletableFuture<>();
        meter.command();
        CompletableFuture<Void> atEnd =
                held.end().thenRun(() -> result.completeExceptionally(new DeviceException.ClaimEnded(kind)));
        result.whenComplete((value, failure) -> atEnd.cancel(false));
        post(() -> execute(command, result));
        return result;
    }

    /**
     * Completes when the claim ends, for work that outlives one command and is counted as one. What is chained to it runs on the thread that ended
     * the claim and must return at once.
     *
     * @throws DeviceException.ClaimEnded when the claim is not valid
     */
    protected final CompletableFuture<Void> endOf(Claim claim) throws DeviceException {
        CompletableFuture<Void> end = claims.require(claim).end().copy();
        meter.command();
        return end;
    }

    /**
     * Runs {@code task} on the device's thread; dropped when the device is closed. One that fails is a defect of the driver:
     * the hardware is closed and sought again.
     */
    protected final void post(Runnable task) {
        try {
            thread.execute(() -> guarded(task));
        } catch (RejectedExecutionException closed) {
            LOG.debug("device-closed kind={}", kind);
        }
    }

    // The executor would keep the failure to itself, and a device that reads by tasks that follow each other would read
    // no
    // more and call itself ready.
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException unexpected) {
            LOG.error("device-task-failed kind={}", kind, Unexpected.withoutText(unexpected));
            lost(new DeviceException.Offline(kind, "driver-failed"));
        }
    }

    /** Sets the status. On the device's thread only. */
    protected final void report(State state, String reason, String action) {
        board.set(state, reason, action);
    }

    /** Ready, without more to say. On the device's thread only. */
    protected final void reportReady() {
        board.set(State.READY, "ok", "");
    }

    /** The hardware has gone: closes it, reports OFFLINE and seeks it again. On the device's thread only. */
    protected final void lost(DeviceException reason) {
        if (!open) {
            return;
        }
        open = false;
        meter.lost();
        closeHardware();
        reportOffline(reason);
        seekLater();
    }

    private <T> void execute(Command<T> command, CompletableFuture<T> result) {
        if (result.isDone()) {
            return;
        }
        try {
            if (!open) {
                throw new DeviceException.Offline(kind, board.status().reason());
            }
            result.complete(command.run(new CommandRun(kind, result)));
        } catch (DeviceException expected) {
            meter.failure(expected);
            if (expected instanceof DeviceException.Offline || expected instanceof DeviceException.Garbled) {
                lost(expected);
            }
            result.completeExceptionally(expected);
        } catch (RuntimeException unexpected) {
            LOG.error("device-command-failed kind={}", kind, Unexpected.withoutText(unexpected));
            DeviceException defect = new DeviceException.Offline(kind, "driver-failed");
            meter.failure(defect);
            lost(defect);
            result.completeExceptionally(Unexpected.withoutText(unexpected));
        }
    }

    private void seek() {
        if (closing || open) {
            return;
        }
        try {
            openHardware();
            open = true;
            meter.opened();
            backoff.reset();
            if (board.status().state() == State.UNKNOWN || board.status().state() == State.OFFLINE) {
                reportReady();
            }
        } catch (DeviceException away) {
            closeHardware();
            reportOffline(away);
            seekLater();
        } catch (RuntimeException unexpected) {
            LOG.error("device-opening-failed kind={}", kind, Unexpected.withoutText(unexpected));
            closeHardware();
            reportOffline(new DeviceException.Offline(kind, "driver-failed"));
            seekLater();
        }
    }

    private void seekLater() {
        if (!closing) {
            try {
                thread.schedule(this::seek, backoff.next().toNanos(), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException closed) {
                LOG.debug("device-closed kind={}", kind);
            }
        }
    }

    private void checkIdle() {
        if (!open || closing) {
            return;
        }
        try {
            checkHardware();
        } catch (DeviceException gone) {
            lost(gone);
        } catch (RuntimeException unexpected) {
            LOG.error("device-check-failed kind={}", kind, Unexpected.withoutText(unexpected));
            lost(new DeviceException.Offline(kind, "driver-failed"));
        }
    }

    private void reportOffline(DeviceException reason) {
        String id = reason instanceof DeviceException.Offline away ? away.reason() : reason.id();
        board.set(State.OFFLINE, id, reason.action());
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final DeviceStatus status() {
        return board.status();
    }

    @Override
    public final AutoCloseable onStatus(Consumer<DeviceStatus> listener) {
        return board.onStatus(listener);
    }

    @Override
    public final Claim claim(String owner, Duration timeout) throws DeviceException {
        return claims.take(owner, timeout);
    }

    @Override
    public final Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public final DeviceCounters counters() {
        return meter.counters();
    }

    @Override
    public final List<SelfTest> selfTests() {
        List<SelfTest> tests = new ArrayList<>();
        tests.add(new SelfTest(
                "answers",
                TestLevel.INTERNAL,
                (claim, guide) -> run(claim, run -> {
                    checkHardware();
                    return Finding.passed(Map.of());
                })));
        tests.addAll(furtherTests());
        return List.copyOf(tests);
    }

    @Override
    public final void close() {
        synchronized (claims) {
            if (closing) {
                return;
            }
            closing = true;
        }
        claims.close();
        post(() -> {
            open = false;
            meter.closed();
            closeHardware();
            report(State.OFFLINE, StatusBoard.CLOSED, "");
        });
        thread.shutdown();
        if (Thread.currentThread() == worker) {
            return;
        }
        try {
            if (!thread.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("device-close-slow kind={}", kind);
                worker.interrupt();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
