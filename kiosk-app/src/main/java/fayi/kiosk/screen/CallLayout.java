package fayi.kiosk.screen;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Places the lawyer's picture, as large as its pixels can be shown without being scaled, and gives the words all that is
 * left. A desk sends 640x480; another size is shown as large as it fits in the same place.
 */
final class CallLayout extends Pane {
    private static final double PICTURE_WIDTH = 640;
    private static final double PICTURE_HEIGHT = 480;
    private static final double LARGER = 1.5;
    /** Between the edge of the dark ground and the picture. */
    private static final double EDGE = 4;

    private static final double GAP = 32;
    /** With less beside the picture, a line of large words would break at each second word. */
    private static final double LEAST_WORDS = 520;

    private final boolean portrait;
    private final Region stage;
    private final Region words;

    CallLayout(boolean portrait, Region stage, Region words) {
        this.portrait = portrait;
        this.stage = stage;
        this.words = words;
        getChildren().addAll(stage, words);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double besides = portrait ? words.minHeight(width) : LEAST_WORDS;
        double roomWidth = portrait ? width : width - GAP - besides;
        double roomHeight = portrait ? height - GAP - besides : height;
        double factor = roomWidth >= wide(LARGER) && roomHeight >= high(LARGER) ? LARGER : 1;
        double stageWidth = Math.min(wide(factor), roomWidth);
        double stageHeight = Math.min(high(factor), roomHeight);
        if (portrait) {
            stage.resizeRelocate(Math.floor((width - stageWidth) / 2), 0, stageWidth, stageHeight);
            double below = stageHeight + GAP;
            words.resizeRelocate(0, below, width, height - below);
        } else {
            double left = Math.floor(width - stageWidth);
            stage.resizeRelocate(left, Math.floor((height - stageHeight) / 2), stageWidth, stageHeight);
            words.resizeRelocate(0, 0, left - GAP, height);
        }
    }

    private static double wide(double factor) {
        return PICTURE_WIDTH * factor + 2 * EDGE;
    }

    private static double high(double factor) {
        return PICTURE_HEIGHT * factor + 2 * EDGE;
    }
}
