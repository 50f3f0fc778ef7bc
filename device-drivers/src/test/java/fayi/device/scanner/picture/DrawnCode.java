package fayi.device.scanner.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** Codes drawn by the library's encoder, seen from anywhere: the peer of what reads them here. */
final class DrawnCode {
    private final ByteMatrix modules;

    private DrawnCode(ByteMatrix modules) {
        this.modules = modules;
    }

    static DrawnCode of(String text, ErrorCorrectionLevel level, Map<EncodeHintType, ?> hints) {
        try {
            return new DrawnCode(Encoder.encode(text, level, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    static DrawnCode of(String text) {
        return of(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    }

    boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    int modules() {
        return modules.getWidth();
    }

    BitMatrix matrix() {
        BitMatrix matrix = new BitMatrix(modules());
        for (int i = 0; i < modules() * modules(); i++) {
            if (isDark(i % modules(), i / modules())) {
                matrix.set(i % modules(), i / modules());
            }
        }
        return matrix;
    }

    /** In the midst of a grey picture, turned by {@code turn}, with a quiet zone; light and dark as given. */
    GrayPicture picture(int width, int height, double module, double turn, int light, int dark) {
        byte[] gray = new byte[width * height];
        double quiet = modules() / 2.0 + 4;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int i = 0; i < 9; i++) {
                    double right = (x + (i % 3 + 0.5) / 3 - width / 2.0) / module;
                    double down = (y + (i / 3 + 0.5) / 3 - height / 2.0) / module;
                    double column = right * Math.cos(turn) + down * Math.sin(turn);
                    double row = down * Math.cos(turn) - right * Math.sin(turn);
                    if (Math.max(Math.abs(column), Math.abs(row)) > quiet) {
                        sum += (light + dark) / 2;
                    } else {
                        int c = (int) Math.floor(column + modules() / 2.0);
                        int r = (int) Math.floor(row + modules() / 2.0);
                        boolean inside = c >= 0 && r >= 0 && c < modules() && r < modules();
                        sum += inside && isDark(c, r) ? dark : light;
                    }
                }
                gray[y * width + x] = (byte) (sum / 9);
            }
        }
        return new GrayPicture(width, height, gray);
    }
}
