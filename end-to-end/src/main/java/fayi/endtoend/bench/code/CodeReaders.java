package fayi.endtoend.bench.code;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fayi.device.scanner.picture.CodeCascade;
import fayi.device.scanner.picture.GrayPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The cascade and its peers, each as its makers recommend it for hard pictures. */
final class CodeReaders {
    private CodeReaders() {}

    /** All of them, the cascade first. */
    static List<CodeReader> all(Duration budget) {
        return List.of(
                new Cascade(budget),
                new Zxing(),
                new Boofcv(),
                new Program("zbar", List.of("zbarimg", "--raw", "--quiet", "-Sdisable", "-Sqrcode.enable"), ""),
                new Program("zxing-cpp", List.of("ZXingReader", "-format", "QRCode"), "Text:"));
    }

    private static final class Cascade implements CodeReader {
        private final CodeCascade cascade = new CodeCascade();
        private final Duration budget;

        Cascade(Duration budget) {
            this.budget = budget;
        }

        @Override
        public String name() {
            return "cascade";
        }

        @Override
        public String read(GrayPicture picture, Path file) {
            return cascade.read(picture, budget).orElse("");
        }
    }

    private static final class Zxing implements CodeReader {
        @Override
        public String name() {
            return "zxing";
        }

        @Override
        public String read(GrayPicture picture, Path file) {
            int width = picture.width();
            int height = picture.height();
            var source = new PlanarYUVLuminanceSource(picture.copy(), width, height, 0, 0, width, height, false);
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException nothing) {
                return "";
            }
        }
    }

    private static final class Boofcv implements CodeReader {
        private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(ConfigQrCode.fast(), GrayU8.class);

        @Override
        public String name() {
            return "BoofCV";
        }

        @Override
        public String read(GrayPicture picture, Path file) {
            GrayU8 gray = new GrayU8(picture.width(), picture.height());
            gray.data = picture.copy();
            detector.process(gray);
            return detector.getDetections().stream()
                    .map(code -> code.message)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A program that is started for each picture; its time holds its start and the reading of the file. */
    private record Program(String name, List<String> command, String before) implements CodeReader {
        @Override
        public String read(GrayPicture picture, Path file) throws IOException, InterruptedException {
            List<String> line = new java.util.ArrayList<>(command);
            line.add(file.toString());
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return before.isEmpty() ? said.stripTrailing() : quoted(said);
        }

        // It writes Text: "what the code says" among other lines.
        private String quoted(String said) {
            int begin = said.indexOf('"', Math.max(0, said.indexOf(before)));
            int end = said.indexOf("\"\nBytes:", Math.max(0, begin));
            return begin < 0 || end < 0 ? "" : said.substring(begin + 1, end);
        }
    }
}
