package fayi.device.scanner.picture;

/** Mean and spread of the brightness around any pixel at once, by sums over all that lies above and left of it. */
final class Surroundings {
    /** Sums of squares are kept in 32 bits, whose running over is harmless as long as a window's own sum fits. */
    static final int FARTHEST = 85;

    /** Below it, in brightness steps, differences are noise. */
    private static final float NOISE = 2.5f;

    private final int width;
    private final int height;
    private final int stride;
    private final byte[] gray;
    private final int[] sums;
    private final int[] squares;

    /** Of that picture. */
    Surroundings(GrayPicture picture) {
        this.width = picture.width();
        this.height = picture.height();
        this.stride = width + 1;
        this.gray = picture.bytes();
        this.sums = new int[stride * (height + 1)];
        this.squares = new int[stride * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            int rowSquares = 0;
            int to = (y + 1) * stride + 1;
            int from = y * width;
            for (int x = 0; x < width; x++) {
                int value = gray[from + x] & 0xFF;
                row += value;
                rowSquares += value * value;
                sums[to + x] = sums[to + x - stride] + row;
                squares[to + x] = squares[to + x - stride] + rowSquares;
            }
        }
    }

    /** Whether each pixel is darker than the mean of the window of {@code reach} pixels to each side. */
    boolean[] dark(int reach) {
        boolean[] dark = new boolean[gray.length];
        for (int y = 0; y < height; y++) {
            int upper = Math.max(0, y - reach) * stride;
            int lower = Math.min(height, y + reach + 1) * stride;
            int rows = (lower - upper) / stride;
            int pixel = y * width;
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                int sum = sums[lower + right] - sums[lower + left] - sums[upper + right] + sums[upper + left];
                // One step below the mean, so that even paper in poor light does not crumble.
                dark[pixel] = ((gray[pixel] & 0xFF) + 1) * rows * (right - left) < sum;
                pixel++;
            }
        }
        return dark;
    }

    /** A row of pixels, from {@code left} on: each one's distance from the mean around it, in standard deviations there. */
    void even(int y, int left, int reach, float[] values, int to, int count) {
        int upper = Math.max(0, y - reach) * stride;
        int lower = Math.min(height, y + reach + 1) * stride;
        int rows = (lower - upper) / stride;
        for (int i = 0; i < count; i++) {
            int x = left + i;
            int before = Math.max(0, x - reach);
            int after = Math.min(width, x + reach + 1);
            float area = rows * (after - before);
            int sum = sums[lower + after] - sums[lower + before] - sums[upper + after] + sums[upper + before];
            int square =
                    squares[lower + after] - squares[lower + before] - squares[upper + after] + squares[upper + before];
            float mean = sum / area;
            float spread = (float) Math.sqrt(Math.max(0, square / area - mean * mean));
            values[to + i] = ((gray[y * width + x] & 0xFF) - mean) / (spread + NOISE);
        }
    }
}
