package fayi.simulator.station;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A sheet of A4 that lies on a dark table, a little askew, as the camera over the papers sees it. What stands on it is made
 * up and says so.
 *
 * @param id names it to the dock and the control
 * @param title the heading on the paper; none means an empty table
 * @param lines what stands below
 */
record DemonstrationSheet(String id, String title, List<String> lines) {
    /** Those that can be laid down; the first one lies there at the start. */
    static final List<DemonstrationSheet> ALL = List.of(
            new DemonstrationSheet(
                    "contract",
                    "劳动合同（演示）",
                    List.of(
                            "甲方：演示建筑有限公司",
                            "乙方：演示一",
                            "一、乙方在甲方工地做钢筋工。",
                            "二、工资每月 6000 元，次月 15 日前发放。",
                            "三、合同从 2026 年 3 月 1 日起，为期一年。",
                            "甲方（章）：演示        乙方（签字）：演示一")),
            new DemonstrationSheet(
                    "wages",
                    "工资欠条（演示）",
                    List.of(
                            "今欠演示一 2026 年 6 月至 8 月工资",
                            "共计人民币壹万捌仟元整（18000 元）。",
                            "定于 2026 年 10 月 1 日前付清。",
                            "欠款人：演示建筑有限公司",
                            "2026 年 9 月 2 日")),
            new DemonstrationSheet("household", "户口簿（演示）", List.of("户主：演示一", "住址：演示县演示乡演示村 1 号", "本页只供演示，没有任何效力。")),
            new DemonstrationSheet("empty", "", List.of()));

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final double PAPER_HEIGHT = 880;
    private static final double A4 = 210.0 / 297.0;
    private static final double ASKEW = Math.toRadians(2.5);

    /** Draws it into the PNG {@code file}. */
    void drawTo(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x3B342C));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (!title.isEmpty()) {
            drawPaper(pen);
        }
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }

    private void drawPaper(Graphics2D pen) {
        int height = (int) PAPER_HEIGHT;
        int width = (int) (PAPER_HEIGHT * A4);
        pen.rotate(ASKEW, WIDTH / 2.0, HEIGHT / 2.0);
        pen.translate((WIDTH - width) / 2, (HEIGHT - height) / 2);
        pen.setColor(new Color(0xFAFAF6));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x222222));
        pen.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 36));
        pen.drawString(title, (width - pen.getFontMetrics().stringWidth(title)) / 2, 110);
        pen.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 23));
        int y = 190;
        for (String line : lines) {
            pen.drawString(line, 56, y);
            y += 56;
        }
        drawSeal(pen, width - 150, height - 190);
    }

    private static void drawSeal(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0xC0392B));
        pen.setStroke(new BasicStroke(4));
        pen.drawOval(x - 60, y - 60, 120, 120);
        pen.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 28));
        pen.drawString("演示", x - 28, y + 10);
    }
}
