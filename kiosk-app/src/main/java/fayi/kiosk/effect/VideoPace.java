package fayi.kiosk.effect;

/** When each picture of a video is due, whether it stands still, and how loud it is. Safe for use by several threads. */
final class VideoPace {
    private static final long PERIOD = 1_000_000_000L / VideoChild.RATE;
    private static final long MILLI = 1_000_000;

    private boolean paused;
    private int volume;
    private long begun;

    /** At this volume, in percent. */
    VideoPace(int volume) {
        this.volume = volume;
    }

    /** The picture with this number, counted from 0, is due now. */
    synchronized void begin(long number) {
        begun = System.nanoTime() - number * PERIOD;
    }

    /** Waits until the picture with this number is due; while it stands still, none is. */
    synchronized void await(long number) throws InterruptedException {
        long left = left(number);
        while (paused || left > 0) {
            if (paused) {
                wait();
                // What comes next is due at once, and all others after it.
                begin(number);
            } else {
                wait(left / MILLI, (int) (left % MILLI));
            }
            left = left(number);
        }
        if (left < -PERIOD * VideoChild.RATE) {
            // A machine that fell behind by a second does not run after it.
            begin(number);
        }
    }

    private long left(long number) {
        return begun + number * PERIOD - System.nanoTime();
    }

    synchronized boolean isPaused() {
        return paused;
    }

    synchronized int volume() {
        return volume;
    }

    synchronized void setVolume(int percent) {
        volume = percent;
    }

    synchronized void pause(boolean now) {
        paused = now;
        notifyAll();
    }
}
