package fayi.device.scanner.picture;

import java.util.Arrays;

/** A picture of which only the brightness is kept: one byte a pixel, rows from the top, 0 for black. */
public final class GrayPicture {
    private final int width;
    private final int height;
    private final byte[] gray;

    /**
     * Of bytes that nobody changes any more.
     *
     * @throws IllegalArgumentException when they are not {@code width * height}
     */
    public GrayPicture(int width, int height, byte[] gray) {
        if (width < 1 || height < 1 || gray.length != width * height) {
            throw new IllegalArgumentException(
                    "A picture of " + width + "x" + height + " cannot have " + gray.length + " bytes");
        }
        this.width = width;
        this.height = height;
        this.gray = gray;
    }

    /** Of blue, green, red bytes, as cameras of this station send them; weights of ITU-R BT.601. */
    public static GrayPicture ofBgr(int width, int height, byte[] bgr) {
        byte[] gray = new byte[width * height];
        for (int i = 0, from = 0; i < gray.length; i++, from += 3) {
            gray[i] = (byte)
                    (((bgr[from] & 0xFF) * 29 + (bgr[from + 1] & 0xFF) * 150 + (bgr[from + 2] & 0xFF) * 77) >> 8);
        }
        return new GrayPicture(width, height, gray);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Overwrites it: whatever it showed was a person's. Nobody may be reading it. */
    public void destroy() {
        Arrays.fill(gray, (byte) 0);
    }

    /** The pixels, rows from the top, in an array that nobody else holds. */
    public byte[] copy() {
        return gray.clone();
    }

    /** The pixels themselves, for reading only. */
    byte[] bytes() {
        return gray;
    }

    /** Brightness of the nearest pixel there is, 0 to 255. */
    int at(int x, int y) {
        int column = x < 0 ? 0 : Math.min(x, width - 1);
        int row = y < 0 ? 0 : Math.min(y, height - 1);
        return gray[row * width + column] & 0xFF;
    }

    /** Brightness between pixels; the middle of the first pixel is at 0.5. */
    float between(double x, double y) {
        double shiftedX = x - 0.5;
        double shiftedY = y - 0.5;
        int column = (int) Math.floor(shiftedX);
        int row = (int) Math.floor(shiftedY);
        float right = (float) (shiftedX - column);
        float down = (float) (shiftedY - row);
        float upper = at(column, row) * (1 - right) + at(column + 1, row) * right;
        float lower = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right;
        return upper * (1 - down) + lower * down;
    }

    /** Half as wide and high: each pixel the mean of four, which takes away half of the noise. */
    GrayPicture half() {
        int halfWidth = Math.max(1, width / 2);
        int halfHeight = Math.max(1, height / 2);
        byte[] small = new byte[halfWidth * halfHeight];
        for (int y = 0; y < halfHeight; y++) {
            int upper = 2 * y * width;
            int lower = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < halfWidth; x++) {
                int left = 2 * x;
                int right = Math.min(left + 1, width - 1);
                small[y * halfWidth + x] = (byte) (((gray[upper + left] & 0xFF)
                                + (gray[upper + right] & 0xFF)
                                + (gray[lower + left] & 0xFF)
                                + (gray[lower + right] & 0xFF)
                                + 2)
                        >> 2);
            }
        }
        return new GrayPicture(halfWidth, halfHeight, small);
    }

    /** Black for white. */
    GrayPicture inverted() {
        byte[] other = new byte[gray.length];
        for (int i = 0; i < gray.length; i++) {
            other[i] = (byte) ~gray[i];
        }
        return new GrayPicture(width, height, other);
    }

    @Override
    public String toString() {
        return "GrayPicture[" + width + "x" + height + "]";
    }
}
