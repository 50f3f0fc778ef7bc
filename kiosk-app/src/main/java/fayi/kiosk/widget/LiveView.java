package fayi.kiosk.widget;

import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.picture.Picture;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A moving picture, fetched once a pulse. Where it fits it is shown pixel for pixel or at a whole multiple: scaling is what
 * costs most without a graphics card. Its last picture is overwritten when it is dropped.
 */
public final class LiveView extends Region implements Emptied.Container {
    private final LivePictures pictures;
    private final LivePictures.Place place;
    private final ImageView view = new ImageView();
    private final Rectangle edge = new Rectangle();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            fetch();
        }
    };
    private int[] pixels = {};
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int width;
    private int height;
    private long shown = -1;

    /** Shows what is seen at {@code place} as long as it is on a screen. */
    public LiveView(LivePictures pictures, LivePictures.Place place) {
        this.pictures = pictures;
        this.place = place;
        getStyleClass().add("live");
        getChildren().add(view);
        view.setClip(edge);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                pulse.stop();
            } else {
                pulse.start();
            }
        });
    }

    private void fetch() {
        Optional<Picture> newest = pictures.at(place).filter(picture -> picture.width() > 0);
        view.setVisible(newest.isPresent());
        if (newest.isEmpty()) {
            return;
        }
        Picture picture = newest.get();
        if (picture.width() != width || picture.height() != height) {
            resizeBuffer(picture.width(), picture.height());
        }
        PixelBuffer<IntBuffer> target = buffer;
        long count = picture.count();
        if (target == null || count == shown) {
            return;
        }
        target.updateBuffer(held -> {
            held.getBuffer().rewind();
            return picture.copyTo(held.getBuffer(), width, height) ? null : javafx.geometry.Rectangle2D.EMPTY;
        });
        shown = count;
    }

    private void resizeBuffer(int newWidth, int newHeight) {
        Arrays.fill(pixels, 0);
        width = newWidth;
        height = newHeight;
        pixels = new int[width * height];
        PixelBuffer<IntBuffer> made =
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        buffer = made;
        view.setImage(new WritableImage(made));
        shown = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (width == 0 || height == 0) {
            return;
        }
        double fits = Math.min(getWidth() / width, getHeight() / height);
        double scale = fits >= 1 ? Math.floor(fits) : fits;
        double shownWidth = Math.floor(width * scale);
        double shownHeight = Math.floor(height * scale);
        view.setFitWidth(scale == 1 ? 0 : shownWidth);
        view.setFitHeight(scale == 1 ? 0 : shownHeight);
        view.setSmooth(scale < 1);
        edge.setWidth(shownWidth);
        edge.setHeight(shownHeight);
        view.relocate(Math.floor((getWidth() - shownWidth) / 2), Math.floor((getHeight() - shownHeight) / 2));
    }

    @Override
    public void drop() {
        pulse.stop();
        view.setImage(null);
        Arrays.fill(pixels, 0);
        buffer = null;
        getChildren().clear();
    }
}
