package fayi.endtoend.endurance;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import fayi.endtoend.campaign.Place;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Part of one device's day: as many polls and commands as that part has, one after the other without the pauses between them.
 * A poll is the driver's own question to idle hardware, asked through its internal self-tests in turn.
 */
final class DayOfDevice implements Callable<Integer> {
    /** Idle hardware is asked every two seconds. */
    static final int POLLS_AN_HOUR = 1800;
    /** A visit every three minutes, each with one command to each device. */
    static final int COMMANDS_AN_HOUR = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final Place place;
    private final double hours;

    DayOfDevice(Place place, double hours) {
        this.place = place;
        this.hours = hours;
    }

    /** How many polls and commands failed. */
    @Override
    public Integer call() throws InterruptedException {
        int failed = 0;
        int commands = (int) Math.round(COMMANDS_AN_HOUR * hours);
        int polls = place.isPolled() ? (int) Math.round(POLLS_AN_HOUR * hours) : 0;
        for (int command = 0; command < commands; command++) {
            failed += work() ? 0 : 1;
            failed += polls(polls * (command + 1) / commands - polls * command / commands);
        }
        return failed;
    }

    private boolean work() throws InterruptedException {
        try {
            place.work(PATIENCE);
            return true;
        } catch (DeviceException failed) {
            return false;
        }
    }

    // A failure is counted once, not for every poll until the driver has found its hardware again.
    private void awaitUsable() throws InterruptedException {
        long begin = System.nanoTime();
        while (!place.device().status().isUsable() && System.nanoTime() - begin < PATIENCE.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    private int polls(int count) throws InterruptedException {
        int failed = 0;
        try (Claim claim = place.device().claim("endurance", Duration.ofMinutes(10))) {
            List<SelfTest> internal = place.device().selfTests().stream()
                    .filter(test -> test.level() == TestLevel.INTERNAL)
                    .toList();
            for (int poll = 0; poll < count; poll++) {
                SelfTest next = internal.get(poll % internal.size());
                failed += next.run(claim, new Nobody()).verdict() == Finding.Verdict.PASSED ? 0 : 1;
                // A network peer whose door is knocked at without any pause drops knocks.
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
                awaitUsable();
            }
        } catch (DeviceException claimed) {
            return count;
        }
        return failed;
    }

    /** Internal tests ask nobody. */
    private static final class Nobody implements TestGuide {
        @Override
        public void tell(Step step) {
            throw new IllegalStateException("An internal test told somebody to " + step);
        }

        @Override
        public Answer ask(Step question) {
            throw new IllegalStateException("An internal test asked " + question);
        }
    }
}
