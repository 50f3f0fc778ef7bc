package fayi.endtoend.bench.code;

/** Brightness of each pixel, 0 for black and 1 for white paper in full light; above 1 is overexposed. Not thread-safe. */
final class Light {
    final int width;
    final int height;
    final float[] values;

    Light(int width, int height) {
        this.width = width;
        this.height = height;
        this.values = new float[width * height];
    }

    float at(int x, int y) {
        return values[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)];
    }

    void set(int x, int y, float value) {
        values[y * width + x] = value;
    }

    /** What can be written for every pixel by its place. */
    interface Shade {
        /** The new brightness of a pixel that has {@code value}. */
        double at(int x, int y, float value);
    }

    void shade(Shade shade) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                set(x, y, (float) shade.at(x, y, at(x, y)));
            }
        }
    }
}
