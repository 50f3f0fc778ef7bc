package fayi.simulator.camera;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;

/** What a scanning camera sees: a telephone with a QR code, a little crooked, or nothing but the ceiling. */
public final class HeldCode {
    private static final Color CEILING = new Color(172, 170, 164);
    private static final Color TELEPHONE = new Color(28, 28, 32);
    private static final double CROOKED = 0.12;
    private static final int QUIET = 4;

    private HeldCode() {}

    /**
     * A code that is held before the camera.
     *
     * @param text what it says
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @throws IllegalArgumentException when the text is too long for a code
     */
    public static BufferedImage of(String text, int width, int height) {
        BufferedImage picture = none(width, height);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        BitMatrix modules = modules(text);
        double side = height * 0.7;
        double module = side / (modules.getWidth() + 2 * QUIET);
        pen.rotate(CROOKED, width / 2.0, height / 2.0);
        pen.translate((width - side) / 2, (height - side) / 2);
        pen.setColor(TELEPHONE);
        pen.fillRoundRect((int) (-side * 0.1), (int) (-side * 0.6), (int) (side * 1.2), (int) (side * 2.2), 40, 40);
        pen.scale(module, module);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, modules.getWidth() + 2 * QUIET, modules.getHeight() + 2 * QUIET);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    pen.fillRect(x + QUIET, y + QUIET, 1, 1);
                }
            }
        }
        pen.dispose();
        return picture;
    }

    /** What it sees when nobody holds anything before it. */
    public static BufferedImage none(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(CEILING);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters fits into no code", tooLong);
        }
    }
}
