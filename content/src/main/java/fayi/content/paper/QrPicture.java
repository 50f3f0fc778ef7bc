package fayi.content.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.util.Map;

/** QR codes with error correction M, whole pixels a module, and the quiet zone of four modules. */
final class QrPicture {
    private static final int QUIET = 4;
    private static final int PIXELS = 8;

    private QrPicture() {}

    static String dataUri(String text) {
        return PictureUri.png(draw(text));
    }

    static BufferedImage draw(String text) {
        ByteMatrix modules = modules(text);
        int side = (modules.getWidth() + 2 * QUIET) * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(modules, x / PIXELS - QUIET, y / PIXELS - QUIET) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters fits into no QR code");
        }
    }
}
