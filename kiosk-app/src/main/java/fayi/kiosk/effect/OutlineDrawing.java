package fayi.kiosk.effect;

import fayi.device.document.Corner;
import fayi.device.document.PageOutline;
import java.nio.IntBuffer;
import java.util.List;

/** Draws a sheet's outline into a picture: a yellow line with dark edges, to be seen on any desk. */
final class OutlineDrawing {
    private static final int LINE = 0xfff2c14e;
    private static final int EDGE = 0xff1a2233;
    /** Half of the line's width is a part of the picture's height, so that it looks the same at any size. */
    private static final int PART = 240;

    private OutlineDrawing() {}

    /** Draws into pre-multiplied ARGB pixels, rows from the top. */
    static void draw(IntBuffer pixels, int width, int height, PageOutline outline) {
        int half = Math.max(1, height / PART);
        List<Corner> corners = outline.corners();
        for (int radius : new int[] {half + Math.max(1, half / 2), half}) {
            int colour = radius == half ? LINE : EDGE;
            for (int side = 0; side < corners.size(); side++) {
                line(pixels, width, height, corners.get(side), corners.get((side + 1) % 4), radius, colour);
            }
        }
    }

    private static void line(IntBuffer pixels, int width, int height, Corner from, Corner to, int radius, int colour) {
        int steps = (int) Math.ceil(Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y())));
        boolean flat = Math.abs(to.x() - from.x()) > Math.abs(to.y() - from.y());
        for (int step = 0; step <= steps; step++) {
            double part = steps == 0 ? 0 : step / (double) steps;
            int x = (int) Math.round(from.x() + part * (to.x() - from.x()));
            int y = (int) Math.round(from.y() + part * (to.y() - from.y()));
            for (int aside = -radius; aside <= radius; aside++) {
                int column = flat ? x : x + aside;
                int row = flat ? y + aside : y;
                if (column >= 0 && row >= 0 && column < width && row < height) {
                    pixels.put(row * width + column, colour);
                }
            }
        }
    }
}
