package fayi.device.scanner.picture;

/**
 * A part of a picture as it would be in even light: each pixel's distance from the mean around it, in standard deviations
 * there. Where nothing is to be seen, as in a reflection, it stays near 0.
 */
final class EvenLight {
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final float[] values;

    /** Of the part from (left, top) to (right, bottom), against windows of {@code reach} pixels to each side. */
    EvenLight(GrayPicture picture, Surroundings surroundings, int[] part, int reach) {
        this.left = Math.max(0, part[0]);
        this.top = Math.max(0, part[1]);
        this.width = Math.max(2, Math.min(picture.width(), part[2]) - left);
        this.height = Math.max(2, Math.min(picture.height(), part[3]) - top);
        this.values = new float[width * height];
        for (int y = 0; y < height && y + top < picture.height(); y++) {
            surroundings.even(
                    y + top,
                    left,
                    Math.min(reach, Surroundings.FARTHEST),
                    values,
                    y * width,
                    Math.min(width, picture.width() - left));
        }
    }

    /** At a pixel of the picture; 0 outside the part. */
    float at(double x, double y) {
        int column = (int) x - left;
        int row = (int) y - top;
        return column < 0 || row < 0 || column >= width || row >= height ? 0 : values[row * width + column];
    }

    /** Between pixels; the middle of the first pixel is at 0.5. */
    float between(double x, double y) {
        double shiftedX = Math.min(Math.max(x - 0.5 - left, 0), width - 1.001);
        double shiftedY = Math.min(Math.max(y - 0.5 - top, 0), height - 1.001);
        int column = (int) shiftedX;
        int row = (int) shiftedY;
        float right = (float) (shiftedX - column);
        float down = (float) (shiftedY - row);
        int i = row * width + column;
        float upper = values[i] * (1 - right) + values[i + 1] * right;
        float lower = values[i + width] * (1 - right) + values[i + width + 1] * right;
        return upper * (1 - down) + lower * down;
    }
}
