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
 * A moving picture, fetched once a pulse. Where it fits it is shown pixel for pixel, half as large again or at a whole
 * multiple: scaling is what costs most without a graphics card. Its last picture is overwritten when it is dropped.
 */
public final class LiveView extends Region implements Emptied.Container {
    private static final double HALF_LARGER = 1.5;

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
    private int[] small = {};
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int width;
    private int height;
    private boolean grown;
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
        int nowWidth = picture.width();
        int nowHeight = picture.height();
        boolean nowGrown = growing(nowWidth, nowHeight);
        if (nowWidth != width || nowHeight != height || nowGrown != grown) {
            resizeBuffer(nowWidth, nowHeight, nowGrown);
        }
        PixelBuffer<IntBuffer> target = buffer;
        long count = picture.count();
        if (target == null || count == shown) {
            return;
        }
        target.updateBuffer(held -> copy(picture, held.getBuffer()) ? null : javafx.geometry.Rectangle2D.EMPTY);
        shown = count;
    }

    private boolean copy(Picture picture, IntBuffer target) {
        if (!grown) {
            target.rewind();
            return picture.copyTo(target, width, height);
        }
        boolean copied = picture.copyTo(IntBuffer.wrap(small), width, height);
        if (copied) {
            HalfLarger.grow(small, width, height, pixels);
        }
        return copied;
    }

    private boolean growing(int pictureWidth, int pictureHeight) {
        double fits = fits(pictureWidth, pictureHeight);
        return fits >= HALF_LARGER && fits < 2 && HalfLarger.takes(pictureWidth, pictureHeight);
    }

    private double fits(int pictureWidth, int pictureHeight) {
        return Math.min(getWidth() / pictureWidth, getHeight() / pictureHeight);
    }

    private void resizeBuffer(int newWidth, int newHeight, boolean nowGrown) {
        wipe();
        width = newWidth;
        height = newHeight;
        grown = nowGrown;
        small = new int[grown ? width * height : 0];
        int wide = shownSide(width);
        int high = shownSide(height);
        pixels = new int[wide * high];
        PixelBuffer<IntBuffer> made =
                new PixelBuffer<>(wide, high, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        buffer = made;
        view.setImage(new WritableImage(made));
        shown = -1;
        place();
    }

    private int shownSide(int side) {
        return grown ? side / 2 * 3 : side;
    }

    private void wipe() {
        Arrays.fill(pixels, 0);
        Arrays.fill(small, 0);
    }

    @Override
    protected void layoutChildren() {
        fetch();
        place();
    }

    private void place() {
        if (width == 0 || height == 0) {
            return;
        }
        double fits = fits(shownSide(width), shownSide(height));
        double scale = fits >= 1 ? Math.floor(fits) : fits;
        double shownWidth = Math.floor(shownSide(width) * scale);
        double shownHeight = Math.floor(shownSide(height) * scale);
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
        wipe();
        buffer = null;
        getChildren().clear();
    }
}
