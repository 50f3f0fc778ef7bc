package fayi.kiosk.call;

import fayi.protocol.Signal;

/**
 * One call between this station and one desk. All methods return at once (except {@link #close()}), may be called on any
 * thread, and do nothing once the call is closed.
 */
public interface Call extends AutoCloseable {
    /**
     * Takes what the desk sent: {@link Signal.Ready} makes the station offer (again: a new generation),
     * {@link Signal.Answer} and {@link Signal.Candidate} complete the offer of their generation; those of an older
     * generation and all other signals are passed over.
     */
    void receive(Signal signal);

    /**
     * Sends one camera picture, unless the camera is hidden or the pictures come faster than the settings allow.
     *
     * @param bgr blue, green, red bytes, rows from the top without padding: {@code width * height * 3} bytes; not kept
     * @param nanos when the picture was taken, on {@link System#nanoTime()}'s scale
     * @throws IllegalArgumentException when the array does not fit the size
     */
    void pushFrame(int width, int height, byte[] bgr, long nanos);

    /** Stops or starts the voice; the desk then hears silence. */
    void muteMicrophone(boolean muted);

    /** Stops or starts the picture; the desk then sees black. */
    void hideCamera(boolean hidden);

    /** The newest counts; also after the end. */
    CallStatistics statistics();

    /**
     * Ends the call and waits until its connection is gone and its pixels are overwritten. A second closing does
     * nothing; never throws.
     */
    @Override
    void close();
}
