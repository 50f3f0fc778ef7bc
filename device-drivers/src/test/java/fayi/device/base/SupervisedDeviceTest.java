package fayi.device.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceCounters;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.DeviceStatus.State;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisedDeviceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final Lamp lamp = new Lamp();

    @AfterEach
    void close() {
        lamp.close();
    }

    /** The simplest device there is. */
    private static final class Lamp extends SupervisedDevice {
        final AtomicInteger opened = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();
        final AtomicBoolean away = new AtomicBoolean();
        volatile @Nullable RuntimeException defect;

        Lamp() {
            super(
                    "lamp",
                    Clock.systemUTC(),
                    new SupervisionTimes(Duration.ofMillis(20), Duration.ofMillis(80), Duration.ofMillis(30)));
            begin();
        }

        @Override
        protected void openHardware() throws DeviceException {
            checkHardware();
            opened.incrementAndGet();
        }

        @Override
        protected void checkHardware() throws DeviceException {
            RuntimeException thrown = defect;
            if (thrown != null) {
                throw thrown;
            }
            if (away.get()) {
                throw new DeviceException.Offline("lamp", "unplugged");
            }
        }

        @Override
        protected void closeHardware() {
            closed.incrementAndGet();
        }

        void task(Runnable task) {
            post(task);
        }

        Object command(Claim claim, Command<?> command) throws DeviceException, InterruptedException {
            return run(claim, command);
        }
    }

    private void awaitState(State state) {
        await().until(() -> lamp.status().state() == state);
    }

    @Test
    void everythingHappensOnTheDevicesOneThread() throws Exception {
        try (Claim claim = lamp.claim("visit", MINUTE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(lamp.command(claim, run -> Thread.currentThread().getName()))
                        .isEqualTo("device-lamp");
            }
        }
    }

    @Test
    void whatIsLostIsSoughtUntilItIsBack() {
        awaitState(State.READY);
        lamp.away.set(true);
        awaitState(State.OFFLINE);
        assertThat(lamp.status().reason()).isEqualTo("unplugged");
        int before = lamp.opened.get();
        lamp.away.set(false);
        awaitState(State.READY);
        assertThat(lamp.opened.get()).isEqualTo(before + 1);
    }

    @Test
    void aCommandThatFindsTheHardwareGoneReportsItToo() throws Exception {
        awaitState(State.READY);
        List<DeviceStatus> told = new CopyOnWriteArrayList<>();
        try (AutoCloseable telling = lamp.onStatus(told::add);
                Claim claim = lamp.claim("visit", MINUTE)) {
            assertThatThrownBy(() -> lamp.command(claim, run -> {
                        throw new DeviceException.Offline("lamp", "dark");
                    }))
                    .isInstanceOf(DeviceException.Offline.class);
            await().until(() -> told.size() == 2);
        }
        assertThat(told).extracting(DeviceStatus::reason).containsExactly("dark", "ok");
    }

    @Test
    void aDefectInADriverIsToldWithoutItsTextAndTheDeviceGoesOn() throws Exception {
        try (Claim claim = lamp.claim("visit", MINUTE)) {
            assertThatThrownBy(() -> lamp.command(claim, run -> {
                        throw new IllegalArgumentException("110101199003077395");
                    }))
                    .hasStackTraceContaining("IllegalArgumentException")
                    .satisfies(failure -> {
                        for (Throwable at = failure; at != null; at = at.getCause()) {
                            assertThat(at.getMessage()).doesNotContain("110101199003077395");
                        }
                    });
            awaitState(State.READY);
            assertThat(lamp.command(claim, run -> 1)).isEqualTo(1);
        }
    }

    @Test
    void aDefectWhileOpeningIsTriedAgain() {
        awaitState(State.READY);
        lamp.defect = new IllegalStateException("broken");
        await().until(() -> lamp.status().reason().equals("driver-failed"));
        lamp.defect = null;
        awaitState(State.READY);
    }

    @Test
    void aTaskThatFailsIsToldAndTheHardwareIsOpenedAnew() {
        awaitState(State.READY);
        List<String> told = new CopyOnWriteArrayList<>();
        lamp.onStatus(status -> told.add(status.reason()));
        lamp.task(() -> {
            throw new IllegalStateException("broken");
        });
        await().until(() -> told.equals(List.of("driver-failed", "ok")));
    }

    @Test
    void aListenerThatFailsDisturbsNobody() {
        awaitState(State.READY);
        List<State> told = new CopyOnWriteArrayList<>();
        lamp.onStatus(status -> {
            throw new IllegalStateException("a listener");
        });
        lamp.onStatus(status -> told.add(status.state()));
        lamp.away.set(true);
        await().until(() -> told.contains(State.OFFLINE));
    }

    @Test
    void theEndOfAClaimEndsItsCommandAtOnce() throws Exception {
        Claim claim = lamp.claim("visit", MINUTE);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Throwable> ended = CompletableFuture.supplyAsync(() -> {
            try {
                lamp.command(claim, run -> {
                    begun.countDown();
                    run.pause(MINUTE);
                    return 1;
                });
                return new AssertionError("the pause ended by itself");
            } catch (DeviceException | InterruptedException failed) {
                return failed;
            }
        });
        begun.await();
        claim.close();
        assertThat(ended.join()).isInstanceOf(DeviceException.ClaimEnded.class);
        try (Claim next = lamp.claim("visit-2", MINUTE)) {
            assertThat(lamp.command(next, run -> 2)).isEqualTo(2);
        }
    }

    @Test
    void closingFromTheDevicesOwnThreadDoesNotHang() throws Exception {
        Claim claim = lamp.claim("visit", MINUTE);
        assertThatThrownBy(() -> lamp.command(claim, run -> {
                    lamp.close();
                    return 1;
                }))
                .isInstanceOf(DeviceException.ClaimEnded.class);
        await().until(() -> lamp.status().reason().equals("closed"));
        assertThat(lamp.closed.get()).isPositive();
    }

    @Test
    void pausesBetweenTriesGrowToABoundAndBeginAnewAfterASuccess() {
        Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofMillis(500));
        assertThat(List.of(backoff.next(), backoff.next(), backoff.next(), backoff.next()))
                .extracting(Duration::toMillis)
                .containsExactly(200L, 400L, 500L, 500L);
        backoff.reset();
        assertThat(backoff.next().toMillis()).isEqualTo(200);
    }

    @Test
    void whatItDoesIsCountedAndWhatSomebodyEndsIsNoFailure() throws Exception {
        awaitState(State.READY);
        try (Claim claim = lamp.claim("visit", MINUTE)) {
            lamp.command(claim, run -> "done");
            assertThatThrownBy(() -> lamp.command(claim, run -> {
                        throw new DeviceException.ClaimEnded("lamp");
                    }))
                    .isInstanceOf(DeviceException.ClaimEnded.class);
            assertThatThrownBy(() -> lamp.command(claim, run -> {
                        throw new DeviceException.Offline("lamp", "unplugged");
                    }))
                    .isInstanceOf(DeviceException.Offline.class);
        }
        DeviceCounters counters = lamp.counters();
        assertThat(counters.commands()).isEqualTo(3);
        assertThat(counters.failures()).isEqualTo(1);
        assertThat(counters.losses()).isEqualTo(1);
        assertThat(counters.connected()).isPositive();
    }

    @Test
    void itsOwnTestPassesWhileItAnswersAndSaysWhyItFails() throws Exception {
        awaitState(State.READY);
        SelfTest answers = lamp.selfTests().get(0);
        assertThat(answers.level()).isEqualTo(TestLevel.INTERNAL);
        try (Claim claim = lamp.claim("technician", MINUTE)) {
            assertThat(answers.run(claim, new Nobody()).verdict()).isEqualTo(Finding.Verdict.PASSED);
            lamp.away.set(true);
            Finding gone = answers.run(claim, new Nobody());
            assertThat(gone.verdict()).isEqualTo(Finding.Verdict.FAILED);
            assertThat(gone.reason()).isEqualTo("unplugged");
            assertThat(gone.action()).isNotBlank();
        }
    }

    @Test
    void aTestWhoseClaimHasEndedIsSkippedAndNotFailed() throws Exception {
        awaitState(State.READY);
        Claim claim = lamp.claim("technician", MINUTE);
        claim.close();
        assertThat(lamp.selfTests().get(0).run(claim, new Nobody()).verdict()).isEqualTo(Finding.Verdict.SKIPPED);
    }

    /** No technician is here. */
    private static final class Nobody implements TestGuide {
        @Override
        public void tell(Step step) {
            throw new AssertionError("An internal test asks nobody");
        }

        @Override
        public Answer ask(Step question) {
            throw new AssertionError("An internal test asks nobody");
        }
    }
}
