package fayi.device.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a sheet lies still, so that no page is taken while a hand still moves it. Given the outline of each picture that
 * was looked at, in order. Used by one thread.
 */
public final class PageWatch {
    private final int pictures;
    private final double tolerance;
    private @Nullable PageOutline anchor;
    private int still;

    /** With the usual measure: still for five pictures, moved by less than a hundredth of its longest side. */
    public PageWatch() {
        this(5, 0.01);
    }

    /**
     * @param pictures for how many it must lie still
     * @param tolerance how far a corner may move meanwhile, as a part of the longest side
     */
    public PageWatch(int pictures, double tolerance) {
        this.pictures = pictures;
        this.tolerance = tolerance;
    }

    /**
     * Takes what the next picture shows.
     *
     * @return whether the sheet has lain still long enough
     */
    public boolean sees(Optional<PageOutline> outline) {
        PageOutline before = anchor;
        if (outline.isEmpty()) {
            anchor = null;
            still = 0;
        } else if (before == null || moved(before, outline.get())) {
            anchor = outline.get();
            still = 1;
        } else {
            still = Math.min(still + 1, pictures);
        }
        return still >= pictures;
    }

    private boolean moved(PageOutline before, PageOutline now) {
        return now.distance(before) > tolerance * before.longestSide();
    }
}
