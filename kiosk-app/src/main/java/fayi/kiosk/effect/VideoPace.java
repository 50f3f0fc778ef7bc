package fayi.kiosk.effect;

/** When each picture of a video is due, and whether the person wants it to stand still. Safe for use by several threads. */
final class VideoPace {
    private static final long PERIOD = 1_000_000_000L / VideoChild.RATE;
    private static final long MILLI = 1_000_000;

    private boolean paused;
    private long begun;

    /** Waits until the picture with this number is due, counted from 0; while it stands still, none is. */
    synchronized void await(long number) throws InterruptedException {
        if (number == 0) {
            begun = System.nanoTime();
        }
        long left = left(number);
        while (paused || left > 0) {
            if (paused) {
                wait();
                // What comes next is due at once, and all others after it.
                begun = System.nanoTime() - number * PERIOD;
            } else {
                wait(left / MILLI, (int) (left % MILLI));
            }
            left = left(number);
        }
        if (left < -PERIOD * VideoChild.RATE) {
            // A machine that fell behind by a second does not run after it.
            begun = System.nanoTime() - number * PERIOD;
        }
    }

    private long left(long number) {
        return begun + number * PERIOD - System.nanoTime();
    }

    synchronized boolean isPaused() {
        return paused;
    }

    synchronized void pause(boolean now) {
        paused = now;
        notifyAll();
    }
}
