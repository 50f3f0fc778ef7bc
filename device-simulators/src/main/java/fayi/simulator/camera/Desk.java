package fayi.simulator.camera;

/** What a sheet may lie on. */
public enum Desk {
    /** Dark wood with grain. */
    WOOD(0x5A4331, 26, 0.9, 0.06),
    /** A grey-blue cloth. */
    CLOTH(0x6F7C88, 14, 1.6, 1.6),
    /** A pale table, nearly as bright as the paper. */
    PALE(0xCFC8BA, 6, 0.25, 0.05);

    private final int colour;
    private final double depth;
    private final double across;
    private final double along;

    Desk(int colour, double depth, double across, double along) {
        this.colour = colour;
        this.depth = depth;
        this.across = across;
        this.along = along;
    }

    /** How its grain brightens a place in millimetres, up to some of 255 either way. */
    double grain(double x, double y) {
        double wave = wave(x * along, y * across) + wave(x * along * 3.7 + 11, y * across * 3.7 + 5) / 2;
        return depth * (wave - 0.75);
    }

    /** Its colour without grain: brightness of one channel, 0 red, 1 green, 2 blue, from 0 to 255. */
    int colour(int channel) {
        return colour >> (16 - 8 * channel) & 0xff;
    }

    /** Smooth noise from 0 to 1. */
    private static double wave(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = smooth(x - left);
        double down = smooth(y - top);
        return (1 - down) * ((1 - right) * dot(left, top) + right * dot(left + 1, top))
                + down * ((1 - right) * dot(left, top + 1) + right * dot(left + 1, top + 1));
    }

    private static double smooth(double part) {
        return part * part * (3 - 2 * part);
    }

    private static double dot(int x, int y) {
        int mixed = x * 374_761_393 + y * 668_265_263;
        mixed = (mixed ^ mixed >>> 13) * 1_274_126_177;
        return ((mixed ^ mixed >>> 16) & 0xffff) / 65_535.0;
    }
}
