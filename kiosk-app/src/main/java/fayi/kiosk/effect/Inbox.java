package fayi.kiosk.effect;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the thread of a long effect has still to do: posted by devices, sockets and calls, done one after the other. */
final class Inbox {
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    /** Touched on the working thread only. */
    private boolean finished;

    /** One thing to do, on the effect's thread. */
    @FunctionalInterface
    interface Step {
        void run() throws TroubleException, InterruptedException;
    }

    /** Returns at once; any thread. */
    void post(Step step) {
        steps.add(step);
    }

    /** The work ends after this step. On the effect's thread. */
    void finish() {
        finished = true;
    }

    /** Does steps as they come until one finishes the work. */
    void work() throws TroubleException, InterruptedException {
        while (!finished) {
            steps.take().run();
        }
    }

    /** As {@link #work()}, and looks around whenever nothing has come for {@code quiet}. */
    void work(Duration quiet, Step lookAround) throws TroubleException, InterruptedException {
        while (!finished) {
            Step next = steps.poll(quiet.toNanos(), TimeUnit.NANOSECONDS);
            (next == null ? lookAround : next).run();
        }
    }
}
