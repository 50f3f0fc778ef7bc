package fayi.content.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as text that stands in a page, so that no page ever names a file. */
final class PictureUri {
    static final String START = "data:image/png;base64,";

    private PictureUri() {}

    static String png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Its own stream, since ImageIO would otherwise put a copy of the picture into a temporary file.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return START + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
