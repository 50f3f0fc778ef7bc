package fayi.device.scanner.picture;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.detector.Detector;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ZXing and BoofCV see in a picture. One thread at a time. */
final class LibraryReaders {
    /** As BoofCV names the character set that it takes when the code names none and it knows no better. */
    private static final String LATIN = "ISO8859_1";

    private @Nullable QrCodeDetector<GrayU8> detector;

    /** By ZXing's detector on its local threshold. */
    Optional<String> zxing(GrayPicture picture) {
        int width = picture.width();
        int height = picture.height();
        PlanarYUVLuminanceSource source =
                new PlanarYUVLuminanceSource(picture.bytes(), width, height, 0, 0, width, height, false);
        try {
            return CodeText.of(new Detector(new BinaryBitmap(new HybridBinarizer(source)).getBlackMatrix())
                    .detect(Map.of(DecodeHintType.TRY_HARDER, true))
                    .getBits());
        } catch (NotFoundException | FormatException nothing) {
            return Optional.empty();
        }
    }

    /** By BoofCV's detector of nested squares, with its fast settings. */
    Optional<String> boofcv(GrayPicture picture) {
        if (detector == null) {
            detector = FactoryFiducial.qrcode(ConfigQrCode.fast(), GrayU8.class);
        }
        GrayU8 gray = new GrayU8();
        gray.data = picture.bytes();
        gray.width = picture.width();
        gray.height = picture.height();
        gray.stride = picture.width();
        detector.process(gray);
        return detector.getDetections().stream()
                .map(code -> LATIN.equals(code.byteEncoding) ? CodeText.ofLatin(code.message) : code.message)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
