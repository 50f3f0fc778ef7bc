package fayi.kiosk.call;

import fayi.kiosk.picture.Picture;
import java.time.Duration;

/**
 * What a call tells its owner. Called on the call's own threads, never on the JavaFX thread; must return at once and
 * must not close the call from within.
 */
public interface CallListener {
    /** The line has changed; the first state, CONNECTING, is not announced. */
    void lineChanged(LineState state);

    /**
     * A new picture of the desk can be taken with {@link Picture#copyTo}. The same object serves the whole call and
     * always holds the newest picture, so a slow screen may skip calls.
     */
    void remoteFrame(Picture picture);

    /** The first picture of the desk has been decoded; measured from the call's first offer. */
    void firstFrame(Duration offerToFirstFrame);
}
