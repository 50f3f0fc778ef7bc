package fayi.kiosk.screen;

import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.picture.Picture;
import java.nio.IntBuffer;

/** Pictures that stand still, drawn by rule, so that a screen can be seen without a camera and a call. */
record DrawnPictures(int width, int height) implements Picture {
    /** One at each place, as large as a desk and the usual cameras send them. */
    static LivePictures everywhere() {
        LivePictures pictures = new LivePictures();
        pictures.show(LivePictures.Place.LAWYER, new DrawnPictures(640, 480));
        pictures.show(LivePictures.Place.SELF, new DrawnPictures(320, 240));
        pictures.show(LivePictures.Place.DOCUMENT, new DrawnPictures(1280, 720));
        pictures.show(LivePictures.Place.VIDEO, new DrawnPictures(800, 450));
        return pictures;
    }

    @Override
    public long count() {
        return 1;
    }

    @Override
    public boolean copyTo(IntBuffer target, int targetWidth, int targetHeight) {
        if (targetWidth != width || targetHeight != height) {
            return false;
        }
        for (int i = 0; i < width * height; i++) {
            target.put(target.position() + i, colour(i % width, i / width));
        }
        return true;
    }

    /** A head and shoulders before a wall. */
    private int colour(int x, int y) {
        double across = (x - width / 2.0) / height;
        double down = (double) y / height;
        if (Math.hypot(across, down - 0.42) < 0.2) {
            return 0xFFD9B391;
        }
        return Math.hypot(across / 1.2, down - 1.05) < 0.42 ? 0xFF2F4A6D : 0xFFC9D2DC;
    }
}
