package fayi.endtoend.bench.code;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures in files. Enormous ones are read with fewer pixels, so that memory stays bounded. */
final class PictureFile {
    private static final long MOST_PIXELS = 40_000_000;

    private PictureFile() {}

    /**
     * The picture.
     *
     * @throws IOException when the file is none, or not one that Java can read
     */
    static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new IOException("it cannot be opened");
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("it is no picture of a known format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = 1;
                while ((long) reader.getWidth(0) * reader.getHeight(0) / ((long) step * step) > MOST_PIXELS) {
                    step++;
                }
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }
}
