package fayi.simulator.station;

import fayi.simulator.camera.PaperOnDesk;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

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

    // A4 at 150 dots an inch.
    private static final int SHEET_WIDTH = 1240;
    private static final int SHEET_HEIGHT = 1754;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final String FONT = "Noto Sans CJK SC";

    /** What the camera sees: the sheet on the desk, or the desk alone. */
    BufferedImage onDesk() {
        return PaperOnDesk.of(title.isEmpty() ? nothing() : drawn(), WIDTH, HEIGHT);
    }

    /** A sheet so narrow that nothing of it is seen. */
    private static BufferedImage nothing() {
        return new BufferedImage(1, HEIGHT * 2, BufferedImage.TYPE_INT_ARGB);
    }

    private BufferedImage drawn() {
        BufferedImage picture = new BufferedImage(SHEET_WIDTH, SHEET_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xFAFAF6));
        pen.fillRect(0, 0, SHEET_WIDTH, SHEET_HEIGHT);
        pen.setColor(new Color(0x222222));
        pen.setFont(new Font(FONT, Font.BOLD, 68));
        pen.drawString(title, (SHEET_WIDTH - pen.getFontMetrics().stringWidth(title)) / 2, 220);
        pen.setFont(new Font(FONT, Font.PLAIN, 42));
        int y = 380;
        for (String line : lines) {
            pen.drawString(line, 120, y);
            y += 110;
        }
        drawSeal(pen, SHEET_WIDTH - 300, SHEET_HEIGHT - 380);
        pen.dispose();
        return picture;
    }

    private static void drawSeal(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0xC0392B));
        pen.setStroke(new BasicStroke(8));
        pen.drawOval(x - 120, y - 120, 240, 240);
        pen.setFont(new Font(FONT, Font.BOLD, 56));
        pen.drawString("演示", x - 56, y + 20);
    }
}
