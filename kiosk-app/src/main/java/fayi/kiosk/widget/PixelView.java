package fayi.kiosk.widget;

import fayi.kiosk.flow.Pixels;
import java.nio.IntBuffer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** A still picture, as large as its place allows. It shows the very pixels it was given: overwritten there, gone here. */
public final class PixelView extends Region implements Emptied.Container {
    private final ImageView view = new ImageView();
    private final double ratio;

    /** Shows {@code pixels}. */
    public PixelView(Pixels pixels) {
        this(pixels, 0);
    }

    /** Shows {@code pixels} without that share of their width at either side, as the blank edges of a paper. */
    public PixelView(Pixels pixels, double edge) {
        setId("still-picture");
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
        view.setPreserveRatio(true);
        double shown = pixels.width() * (1 - 2 * edge);
        view.setViewport(new Rectangle2D(pixels.width() * edge, 0, shown, pixels.height()));
        ratio = pixels.height() / shown;
        getStyleClass().add("sheet");
        getChildren().add(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 0 : width * ratio;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() / ratio);
        view.setFitWidth(width);
        view.setFitHeight(width * ratio);
        view.relocate((getWidth() - width) / 2, (getHeight() - width * ratio) / 2);
    }

    @Override
    public void drop() {
        view.setImage(null);
        getChildren().clear();
    }
}
