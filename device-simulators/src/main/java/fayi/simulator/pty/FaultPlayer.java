package fayi.simulator.pty;

import java.time.Duration;
import java.util.Optional;

/** Goes through a script by messages and by the clock, and says what is wrong now. Thread-safe. */
final class FaultPlayer {
    /** Wakes the player later, on any thread. */
    interface Alarm {
        void after(Duration time, Runnable wake);
    }

    /** Hears what is wrong from now on; called under the player's lock, so that no message comes between. */
    interface Listener {
        void nowWrong(LineFault fault, long seed);
    }

    private final Alarm alarm;
    private final Listener listener;
    private FaultScript script = FaultScript.of(new LineFault.None());
    private int step;
    private boolean begun = true;
    private int messagesLeft;
    private long turn;
    private LineFault current = new LineFault.None();

    FaultPlayer(Alarm alarm, Listener listener) {
        this.alarm = alarm;
        this.listener = listener;
    }

    /** Ends what is played and begins {@code next}. */
    synchronized void play(FaultScript next) {
        script = next;
        step = 0;
        beginStep();
    }

    /** What is wrong now. */
    synchronized LineFault current() {
        return current;
    }

    /** What is played; a script that is over says "none". */
    synchronized FaultScript script() {
        return script;
    }

    /** A message of the device has been sent, or lost on its way. */
    synchronized void messageSent() {
        if (messagesLeft > 0 && --messagesLeft == 0) {
            goOn();
        }
    }

    private void beginStep() {
        begun = false;
        tell(new LineFault.None());
        await(Optional.of(script.steps().get(step).start()));
    }

    private void goOn() {
        if (!begun) {
            begun = true;
            tell(script.steps().get(step).fault());
            await(script.steps().get(step).whole());
        } else if (step + 1 < script.steps().size()) {
            step++;
            beginStep();
        } else {
            script = FaultScript.of(new LineFault.None());
            step = 0;
            tell(new LineFault.None());
        }
    }

    private void await(Optional<Extent> length) {
        long mine = ++turn;
        messagesLeft = 0;
        if (length.isEmpty()) {
            return;
        }
        if (length.get() instanceof Extent.Messages messages) {
            messagesLeft = messages.count();
        } else if (length.get() instanceof Extent.Time time) {
            if (time.duration().isZero()) {
                goOn();
            } else {
                alarm.after(time.duration(), () -> wake(mine));
            }
        }
    }

    private synchronized void wake(long alarmOf) {
        if (alarmOf == turn) {
            goOn();
        }
    }

    private void tell(LineFault fault) {
        // A script that begins with its fault at once shall not plug the port in for the blink of an eye before.
        if (!fault.equals(current)) {
            current = fault;
            listener.nowWrong(fault, script.seed());
        }
    }
}
