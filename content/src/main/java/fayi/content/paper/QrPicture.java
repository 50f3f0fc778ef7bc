package fayi.content.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;

/**
 * QR codes with error correction M, whole pixels a module, and the quiet zone of four modules. Of the eight masks that ISO/IEC
 * 18004 (7.8) allows, the standard's rules of thumb choose one; with about one text in a hundred the data then look like a
 * corner mark, and readers miss the code. So a code is read back before it is given out, and drawn with another mask when
 * it is not understood.
 */
public final class QrPicture {
    private static final int QUIET = 4;
    private static final int PIXELS = 8;
    private static final int FEW_PIXELS = 5;
    private static final int MASKS = 8;

    private QrPicture() {}

    static String dataUri(String text) {
        return PictureUri.png(draw(text));
    }

    /** The code of {@code text}, black on white. */
    public static BufferedImage draw(String text) {
        ByteMatrix usual = modules(text, Map.of());
        if (isReadable(usual, text)) {
            return draw(usual, PIXELS);
        }
        for (int mask = 0; mask < MASKS; mask++) {
            ByteMatrix other = modules(text, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
            if (isReadable(other, text)) {
                return draw(other, PIXELS);
            }
        }
        return draw(usual, PIXELS);
    }

    private static boolean isReadable(ByteMatrix modules, String text) {
        return text.equals(read(draw(modules, PIXELS))) && text.equals(read(draw(modules, FEW_PIXELS)));
    }

    private static String read(BufferedImage picture) {
        int side = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, side, side, null, 0, side);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                    .getText();
        } catch (ReaderException missed) {
            return "";
        }
    }

    private static BufferedImage draw(ByteMatrix modules, int pixels) {
        int side = (modules.getWidth() + 2 * QUIET) * pixels;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(modules, x / pixels - QUIET, y / pixels - QUIET) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    private static ByteMatrix modules(String text, Map<EncodeHintType, ?> more) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        hints.putAll(more);
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters fits into no QR code");
        }
    }
}
