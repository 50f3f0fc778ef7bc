package fayi.kiosk.screen;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content at the design's size, scaled as a whole to the window: what fits in the design fits everywhere. */
final class ScaledPane extends Region {
    private static final double LONG_SIDE = 1920;
    private static final double SHORT_SIDE = 1080;

    private final Region content;
    private final Scale scale = new Scale(1, 1);
    private final double designWidth;
    private final double designHeight;

    ScaledPane(Region content, boolean portrait) {
        this.content = content;
        designWidth = portrait ? SHORT_SIDE : LONG_SIDE;
        designHeight = portrait ? LONG_SIDE : SHORT_SIDE;
        getStyleClass().add("window");
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / designWidth, getHeight() / designHeight);
        boolean exact = Math.abs(factor - 1) < 0.001;
        if (exact) {
            content.getTransforms().clear();
        } else {
            scale.setX(factor);
            scale.setY(factor);
            if (content.getTransforms().isEmpty()) {
                content.getTransforms().add(scale);
            }
        }
        double left = Math.floor((getWidth() - designWidth * factor) / 2);
        double top = Math.floor((getHeight() - designHeight * factor) / 2);
        content.resizeRelocate(left, top, designWidth, designHeight);
    }
}
