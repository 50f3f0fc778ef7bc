package fayi.simulator.camera;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/**
 * What the camera of the person sees in the simulator: colour bars, a swaying figure without a face, and a clock hand that
 * shows whether the picture runs.
 */
final class DrawnFigure {
    private static final Color[] BARS = {
        new Color(0xBFBFBF),
        new Color(0xBFBF00),
        new Color(0x00BFBF),
        new Color(0x00BF00),
        new Color(0xBF00BF),
        new Color(0xBF0000),
        new Color(0x0000BF)
    };
    private static final Color WALL = new Color(0xE8E2D6);
    private static final Color SKIN = new Color(0xD9B38C);
    private static final Color COAT = new Color(0x3A5A7A);

    private DrawnFigure() {}

    /**
     * The picture at a part of its round.
     *
     * @param part from 0 to just below 1; the hand has gone round once at the end
     */
    static BufferedImage at(double part, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(WALL);
        pen.fillRect(0, 0, width, height);
        bars(pen, width, height / 8);
        figure(pen, width / 2.0 + Math.sin(2 * Math.PI * part) * width / 20, height);
        hand(pen, part, width - height / 6.0, height - height / 6.0, height / 9.0);
        pen.dispose();
        return picture;
    }

    private static void bars(Graphics2D pen, int width, int height) {
        for (int bar = 0; bar < BARS.length; bar++) {
            int from = width * bar / BARS.length;
            pen.setColor(BARS[bar]);
            pen.fillRect(from, 0, width * (bar + 1) / BARS.length - from, height);
        }
    }

    private static void figure(Graphics2D pen, double middle, int height) {
        double head = height * 0.14;
        pen.setColor(COAT);
        pen.fill(new Ellipse2D.Double(middle - height * 0.34, height * 0.62, height * 0.68, height * 0.9));
        pen.setColor(SKIN);
        pen.fill(new Ellipse2D.Double(middle - head * 0.35, height * 0.5, head * 0.7, height * 0.16));
        pen.fill(new Ellipse2D.Double(middle - head, height * 0.24, 2 * head, height * 0.34));
    }

    private static void hand(Graphics2D pen, double part, double x, double y, double radius) {
        double angle = 2 * Math.PI * part;
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke((float) radius / 10));
        pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        pen.draw(new Line2D.Double(x, y, x + Math.sin(angle) * radius * 0.85, y - Math.cos(angle) * radius * 0.85));
    }
}
