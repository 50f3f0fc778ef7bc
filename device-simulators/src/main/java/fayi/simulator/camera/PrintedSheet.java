package fayi.simulator.camera;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Papers of nobody, as they come from a printer: for cameras over papers, their tests and measures. */
public final class PrintedSheet {
    /** Dots an inch of what is drawn. */
    public static final int DOTS = 200;

    private static final String FONT = "Noto Sans CJK SC";
    private static final Color PAPER = new Color(0xF6F5F1);
    private static final Color INK = new Color(0x1C1C1C);
    private static final Color STAMP = new Color(0xC62828);
    /** What an inch is, in millimetres. */
    private static final double INCH = 25.4;

    private PrintedSheet() {}

    /** A page of A4 with a heading, a table, lines of ten points and a red stamp; {@code number} stands on it. */
    public static BufferedImage page(int number) {
        BufferedImage sheet = blank(210, 297);
        Graphics2D pen = pen(sheet);
        int width = sheet.getWidth();
        pen.setFont(new Font(FONT, Font.BOLD, points(20)));
        String heading = "演示材料 第 " + number + " 页";
        pen.drawString(heading, (width - pen.getFontMetrics().stringWidth(heading)) / 2, 230);
        pen.setFont(new Font(FONT, Font.PLAIN, points(10)));
        int y = 340;
        for (int line = 0; line < 26; line++) {
            pen.drawString("本页只供演示，不含任何人的资料。第 " + (line + 1) + " 行：今欠工资 18,650.00 元，2026 年 9 月前付清。", 170, y);
            y += 52;
        }
        pen.setStroke(new BasicStroke(2));
        for (int row = 0; row <= 4; row++) {
            pen.drawLine(170, y + row * 60, width - 170, y + row * 60);
        }
        for (int column = 0; column <= 3; column++) {
            int x = 170 + column * (width - 340) / 3;
            pen.drawLine(x, y, x, y + 240);
        }
        stamp(pen, width - 420, sheet.getHeight() - 300);
        pen.dispose();
        return sheet;
    }

    /** A card of the size of an identity card (ISO/IEC 7810, ID-1), with a coloured field where others have a picture. */
    public static BufferedImage card() {
        BufferedImage sheet = blank(85.6, 54);
        Graphics2D pen = pen(sheet);
        pen.setColor(new Color(0xBFD8E6));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(new Color(0x7A5C45));
        pen.fillRect(sheet.getWidth() - 230, 60, 190, 240);
        pen.setColor(INK);
        pen.setFont(new Font(FONT, Font.BOLD, points(10)));
        pen.drawString("演示卡", 50, 90);
        pen.setFont(new Font(FONT, Font.PLAIN, points(8)));
        pen.drawString("姓名  演示一", 50, 170);
        pen.drawString("此卡只供演示，没有任何效力", 50, 240);
        pen.dispose();
        return sheet;
    }

    private static BufferedImage blank(double wide, double high) {
        BufferedImage sheet =
                new BufferedImage((int) (wide / INCH * DOTS), (int) (high / INCH * DOTS), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(PAPER);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.dispose();
        return sheet;
    }

    private static Graphics2D pen(BufferedImage sheet) {
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(INK);
        return pen;
    }

    private static int points(double size) {
        return (int) Math.round(size / 72 * DOTS);
    }

    private static void stamp(Graphics2D pen, int x, int y) {
        pen.setColor(STAMP);
        pen.setStroke(new BasicStroke(9));
        pen.drawOval(x - 150, y - 150, 300, 300);
        pen.setFont(new Font(FONT, Font.BOLD, points(18)));
        pen.drawString("演示专用", x - 100, y + 18);
    }
}
