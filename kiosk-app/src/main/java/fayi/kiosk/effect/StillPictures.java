package fayi.kiosk.effect;

import fayi.device.document.DocumentPage;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns pictures into what a screen shows. Nothing is written to the disk on the way. */
final class StillPictures {
    private static final int PREVIEW_WIDTH = 960;

    private StillPictures() {}

    /** The pixels of {@code picture}. */
    static Pixels pixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    /** A page with what the screen shows of it: the very JPEG that is handed in, read back. */
    static Photograph photograph(DocumentPage page) {
        try {
            // ImageIO closes the stream.
            BufferedImage picture =
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(page.jpeg())));
            if (picture == null) {
                throw new IllegalStateException("The page that was just made is no JPEG");
            }
            BufferedImage shown = smaller(picture);
            Photograph photograph = new Photograph(page, pixels(shown));
            overwrite(picture);
            overwrite(shown);
            return photograph;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory could not be read", impossible);
        }
    }

    private static BufferedImage smaller(BufferedImage picture) {
        if (picture.getWidth() <= PREVIEW_WIDTH) {
            return picture;
        }
        int height = Math.max(1, picture.getHeight() * PREVIEW_WIDTH / picture.getWidth());
        BufferedImage small = new BufferedImage(PREVIEW_WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, PREVIEW_WIDTH, height, null);
        graphics.dispose();
        return small;
    }

    private static void overwrite(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
    }
}
