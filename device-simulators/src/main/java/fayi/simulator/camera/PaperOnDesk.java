package fayi.simulator.camera;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What the camera over the papers sees in the simulator: a sheet that lies not quite straight on a dark desk. */
public final class PaperOnDesk {
    private static final double TURNED = Math.toRadians(3.5);
    private static final double PART_OF_HEIGHT = 0.88;
    private static final double A4 = 210.0 / 297.0;
    private static final Color DESK = new Color(0x4A3B2E);
    private static final int GRAIN_SEED = 7;

    private PaperOnDesk() {}

    /**
     * A sheet on the desk.
     *
     * @param sheet the paper seen from above, in any size
     * @param width of the whole picture
     * @param height of the whole picture
     */
    public static BufferedImage of(BufferedImage sheet, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = smooth(picture.createGraphics());
        desk(pen, width, height);
        double tall = height * PART_OF_HEIGHT;
        double wide = tall * sheet.getWidth() / sheet.getHeight();
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        place.rotate(TURNED);
        place.translate(-wide / 2, -tall / 2);
        pen.setTransform(place);
        pen.setColor(new Color(0, 0, 0, 90));
        pen.fillRect((int) (wide * 0.012), (int) (tall * 0.008), (int) wide, (int) tall);
        pen.drawImage(sheet, 0, 0, (int) wide, (int) tall, null);
        pen.dispose();
        return picture;
    }

    /** An A4 sheet with a heading and lines of print, for when there is no other. */
    public static BufferedImage demonstrationSheet() {
        int height = 1754;
        int width = (int) (height * A4);
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = smooth(sheet.createGraphics());
        pen.setColor(new Color(0xF7F6F2));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 60));
        String heading = "演示文书";
        pen.drawString(heading, (width - pen.getFontMetrics().stringWidth(heading)) / 2, 200);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        for (int line = 0; line < 18; line++) {
            pen.drawString("本页只供演示，不含任何人的资料。第" + (line + 1) + "行", 130, 320 + line * 70);
        }
        pen.dispose();
        return sheet;
    }

    private static void desk(Graphics2D pen, int width, int height) {
        pen.setColor(DESK);
        pen.fillRect(0, 0, width, height);
        Random grain = new Random(GRAIN_SEED);
        for (int y = 0; y < height; y += 3) {
            pen.setColor(new Color(0, 0, 0, grain.nextInt(40)));
            pen.drawLine(0, y, width, y + grain.nextInt(5));
        }
    }

    private static Graphics2D smooth(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }
}
