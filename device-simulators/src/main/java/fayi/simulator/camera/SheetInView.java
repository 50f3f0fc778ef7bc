package fayi.simulator.camera;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Random;

/**
 * A sheet below a camera of which it is known where its corners are: turned, aside, seen a little from one side, in uneven
 * yellowish light with somebody's shadow on it, and with the noise of a cheap camera. The same seed gives the same picture.
 */
public final class SheetInView {
    private static final double VIEW_HEIGHT = 345;
    private static final double[] LAMP = {1.0, 0.955, 0.83};
    private static final double NOISE = 2.5;
    private static final double CAST = 2.2;
    /** The print is kept a little finer than the camera sees it, so that it neither blurs nor flickers. */
    private static final double FINER = 1.4;

    private final double[] toPicture;
    private final double[] toSheet;
    private final double wide;
    private final double high;
    private final BufferedImage picture;

    private SheetInView(double[] toPicture, double wide, double high, BufferedImage picture) {
        this.toPicture = toPicture;
        this.toSheet = inverse(toPicture);
        this.wide = wide;
        this.high = high;
        this.picture = picture;
    }

    /**
     * Lays a sheet down and looks at it.
     *
     * @param sheet what is on it
     * @param wide millimetres from left to right
     * @param high millimetres from top to bottom; up to A4 it is seen whole
     * @param desk what it lies on
     * @param seed how it lies and how the light falls
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     */
    public static SheetInView of(
            BufferedImage sheet, double wide, double high, Desk desk, long seed, int width, int height) {
        Random chance = new Random(seed);
        double[] place = place(wide, high, chance, width, height);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        SheetInView view = new SheetInView(place, wide, high, picture);
        view.paint(scaled(sheet, wide, FINER * height / VIEW_HEIGHT), desk, chance);
        return view;
    }

    /** What the camera sees. */
    public BufferedImage picture() {
        return picture;
    }

    /** The same as blue, green, red bytes, as a driver delivers it; a copy. */
    public byte[] bgr() {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData().clone();
    }

    /** Where the corners are, in pixels counted from the middle of the first; clockwise from the sheet's own top left. */
    public List<Point2D> corners() {
        return List.of(
                project(toPicture, 0, 0),
                project(toPicture, wide, 0),
                project(toPicture, wide, high),
                project(toPicture, 0, high));
    }

    /** How far two places of the picture lie apart on the desk, in millimetres. */
    public double millimetres(Point2D one, Point2D other) {
        return project(toSheet, one.getX(), one.getY()).distance(project(toSheet, other.getX(), other.getY()));
    }

    /** A pinhole camera above the sheet: K (r1 r2 t), Hartley and Zisserman, 8.1.1. */
    private static double[] place(double wide, double high, Random chance, int width, int height) {
        double focus = 1.1 * width;
        double distance = focus * VIEW_HEIGHT / height;
        double turned = Math.toRadians(chance.nextDouble() * 14 - 7);
        double tilted = Math.toRadians(chance.nextDouble() * 10 - 5);
        double rolled = Math.toRadians(chance.nextDouble() * 10 - 5);
        double asideX = chance.nextDouble() * 60 - 30;
        double asideY = chance.nextDouble() * 10 - 5;
        double[] right = {
            Math.cos(turned) * Math.cos(rolled),
            Math.sin(turned) * Math.cos(tilted) + Math.cos(turned) * Math.sin(rolled) * Math.sin(tilted),
            Math.sin(turned) * Math.sin(tilted) - Math.cos(turned) * Math.sin(rolled) * Math.cos(tilted)
        };
        double[] down = {
            -Math.sin(turned) * Math.cos(rolled),
            Math.cos(turned) * Math.cos(tilted) - Math.sin(turned) * Math.sin(rolled) * Math.sin(tilted),
            Math.cos(turned) * Math.sin(tilted) + Math.sin(turned) * Math.sin(rolled) * Math.cos(tilted)
        };
        double[] corner = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            corner[axis] = -right[axis] * wide / 2 - down[axis] * high / 2;
        }
        corner[0] += asideX;
        corner[1] += asideY;
        corner[2] += distance;
        double middleX = (width - 1) / 2.0;
        double middleY = (height - 1) / 2.0;
        return new double[] {
            focus * right[0] + middleX * right[2],
            focus * down[0] + middleX * down[2],
            focus * corner[0] + middleX * corner[2],
            focus * right[1] + middleY * right[2],
            focus * down[1] + middleY * down[2],
            focus * corner[1] + middleY * corner[2],
            right[2],
            down[2],
            corner[2]
        };
    }

    private void paint(BufferedImage sheet, Desk desk, Random chance) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        int[] print = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        double lightFrom = chance.nextDouble() * 2 * Math.PI;
        double shadowX = wide * (0.2 + 0.6 * chance.nextDouble());
        double shadowY = high * (0.2 + 0.6 * chance.nextDouble());
        double[] noises = chance.doubles(4096)
                .map(part -> NOISE * Math.sqrt(2) * Math.cos(2 * Math.PI * part))
                .toArray();
        double[] colour = new double[3];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                Point2D place = project(toSheet, column, row);
                double x = place.getX();
                double y = place.getY();
                double light = 0.86
                        + 0.2
                                * ((column / (double) width - 0.5) * Math.cos(lightFrom)
                                        + (row / (double) height - 0.5) * Math.sin(lightFrom))
                        - 0.28 * Math.exp(-(square((x - shadowX) / 55) + square((y - shadowY) / 80)));
                if (x >= 0 && y >= 0 && x < wide && y < high) {
                    printed(print, sheet.getWidth(), sheet.getHeight(), x / wide, y / high, colour);
                } else {
                    double cast = cast(x - CAST, y - CAST);
                    double grain = desk.grain(x, y);
                    for (int channel = 0; channel < 3; channel++) {
                        colour[channel] = (desk.colour(channel) + grain) * cast;
                    }
                }
                double noise = noises[chance.nextInt(noises.length)];
                int index = (row * width + column) * 3;
                for (int channel = 0; channel < 3; channel++) {
                    double value = colour[channel] * light * LAMP[channel] + noise;
                    bgr[index + 2 - channel] = (byte) Math.max(0, Math.min(255, Math.round(value)));
                }
            }
        }
    }

    /** The sheet's own shadow on the desk: 1 where none falls. */
    private double cast(double x, double y) {
        double outX = Math.max(Math.max(-x, x - wide), 0);
        double outY = Math.max(Math.max(-y, y - high), 0);
        if (outX > 6 || outY > 6) {
            return 1;
        }
        return 1 - 0.35 * Math.exp(-square(Math.hypot(outX, outY) / 1.5));
    }

    private static void printed(int[] print, int width, int height, double partX, double partY, double[] colour) {
        double x = Math.max(0, Math.min(width - 1.001, partX * width - 0.5));
        double y = Math.max(0, Math.min(height - 1.001, partY * height - 0.5));
        int left = (int) x;
        int top = (int) y;
        double right = x - left;
        double down = y - top;
        int index = top * width + left;
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            colour[channel] = (1 - down)
                            * ((1 - right) * (print[index] >> shift & 0xff)
                                    + right * (print[index + 1] >> shift & 0xff))
                    + down
                            * ((1 - right) * (print[index + width] >> shift & 0xff)
                                    + right * (print[index + width + 1] >> shift & 0xff));
        }
    }

    private static BufferedImage scaled(BufferedImage sheet, double wide, double dotsPerMillimetre) {
        int width = (int) Math.max(16, wide * dotsPerMillimetre);
        int height = Math.max(16, width * sheet.getHeight() / sheet.getWidth());
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(sheet, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static Point2D project(double[] by, double x, double y) {
        double depth = by[6] * x + by[7] * y + by[8];
        return new Point2D.Double((by[0] * x + by[1] * y + by[2]) / depth, (by[3] * x + by[4] * y + by[5]) / depth);
    }

    private static double[] inverse(double[] m) {
        double[] adjoint = {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
        return adjoint;
    }

    private static double square(double value) {
        return value * value;
    }
}
