package fayi.endtoend.bench.code;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What is seen behind and around a code: walls, desks, stripes, boxes, printed lines. */
final class Scenery {
    private Scenery() {}

    /** A background; {@code lively} ones look like anything but a code. */
    static Light background(int width, int height, Random random, boolean lively) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(gray(40 + random.nextInt(190)));
        pen.fillRect(0, 0, width, height);
        switch (lively ? 1 + random.nextInt(5) : random.nextInt(5)) {
            case 0 -> {}
            case 1 -> boxes(pen, width, height, random, lively ? 120 : 25);
            case 2 -> lines(pen, width, height, random);
            case 3 -> stripes(pen, width, height, random);
            case 4 -> blobs(pen, width, height, random);
            default -> checks(pen, width, height, random);
        }
        pen.dispose();
        Light light = new Light(width, height);
        byte[] gray = ((java.awt.image.DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < gray.length; i++) {
            light.values[i] = (gray[i] & 0xFF) / 255f;
        }
        return light;
    }

    private static Color gray(int value) {
        return new Color(value, value, value);
    }

    private static void boxes(Graphics2D pen, int width, int height, Random random, int count) {
        for (int i = 0; i < count; i++) {
            pen.setColor(gray(random.nextInt(256)));
            pen.rotate(random.nextGaussian() * 0.1, width / 2.0, height / 2.0);
            pen.fillRect(
                    random.nextInt(width), random.nextInt(height), 5 + random.nextInt(150), 5 + random.nextInt(150));
        }
    }

    private static void lines(Graphics2D pen, int width, int height, Random random) {
        int size = 10 + random.nextInt(20);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(gray(random.nextInt(80)));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        for (int y = size; y < height; y += size + size / 2) {
            StringBuilder line = new StringBuilder();
            while (line.length() < width / size * 2) {
                line.append((char) (random.nextInt(7) == 0 ? ' ' : '0' + random.nextInt(74)));
            }
            pen.drawString(line.toString(), random.nextInt(30), y);
        }
    }

    private static void stripes(Graphics2D pen, int width, int height, Random random) {
        int step = 3 + random.nextInt(20);
        pen.rotate(random.nextDouble() * Math.PI, width / 2.0, height / 2.0);
        for (int y = -width; y < height + width; y += step) {
            pen.setColor(gray(60 + random.nextInt(140)));
            pen.fillRect(-width, y, 3 * width, 1 + random.nextInt(step));
        }
    }

    private static void blobs(Graphics2D pen, int width, int height, Random random) {
        for (int i = 0; i < 40; i++) {
            pen.setColor(gray(random.nextInt(256)));
            double size = 10 + random.nextInt(150);
            pen.fill(new Ellipse2D.Double(random.nextInt(width), random.nextInt(height), size, size));
        }
    }

    // Squares in squares and chess boards: near to what a finder pattern is, and none.
    private static void checks(Graphics2D pen, int width, int height, Random random) {
        int size = 4 + random.nextInt(12);
        for (int y = 0; y < height; y += size) {
            for (int x = 0; x < width; x += size) {
                pen.setColor(random.nextBoolean() ? Color.BLACK : Color.WHITE);
                pen.fillRect(x, y, size, size);
            }
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            int x = random.nextInt(width - 80);
            int y = random.nextInt(height - 80);
            for (int ring = 0; ring < 3; ring++) {
                pen.setColor(ring % 2 == 0 ? Color.BLACK : Color.WHITE);
                pen.fillRect(x + ring * 8, y + ring * 8, 56 - ring * 16, 56 - ring * 16);
            }
        }
    }
}
