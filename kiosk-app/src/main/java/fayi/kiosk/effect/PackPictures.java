package fayi.kiosk.effect;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures that a pack brings: PNG or JPEG. Their size is looked at before they are unpacked. */
final class PackPictures {
    /** As wide as a screen in portrait shows them, in pixels. */
    private static final int WIDTH = 960;

    private static final long MOST_PIXELS = 12_000_000;

    private PackPictures() {}

    /**
     * The picture, no wider than the screen needs it.
     *
     * @throws IOException when it is none, or too large
     */
    static BufferedImage decode(byte[] bytes) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("this is no picture. Save it as PNG or JPEG.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("the picture is too large. Save it " + WIDTH + " pixels wide.");
                }
                return fitted(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage whole) {
        int width = Math.min(WIDTH, whole.getWidth());
        int height = Math.max(1, Math.round((float) whole.getHeight() * width / whole.getWidth()));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // What is see-through in a picture lies on paper.
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(whole, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }
}
