package fayi.kiosk.effect;

import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.picture.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns pictures into what is handed in and what a screen shows. Nothing is written to the disk on the way. */
final class StillPictures {
    /** Above this a photograph is slow to send on a thin line. */
    static final int LARGEST_JPEG = 600_000;

    private static final int PREVIEW_WIDTH = 960;
    /** From 'cannot be told from the original' to 'still readable'. */
    private static final float[] QUALITIES = {0.88f, 0.8f, 0.7f, 0.55f, 0.4f, 0.25f};

    private StillPictures() {}

    /** A copy of what {@code picture} shows now, when it shows anything. */
    static Optional<Pixels> still(Picture picture) {
        while (true) {
            int width = picture.width();
            int height = picture.height();
            if (width == 0 || height == 0) {
                return Optional.empty();
            }
            int[] argb = new int[width * height];
            // Another size by now is asked for again.
            if (picture.copyTo(IntBuffer.wrap(argb), width, height)) {
                return Optional.of(new Pixels(width, height, argb));
            }
        }
    }

    /** The pixels of {@code picture}. */
    static Pixels pixels(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    /** A camera's picture as a photograph, a JPEG of at most {@value #LARGEST_JPEG} bytes without any notes in it. */
    static Photograph photograph(Pixels seen) {
        BufferedImage picture = new BufferedImage(seen.width(), seen.height(), BufferedImage.TYPE_INT_RGB);
        int[] raster = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        System.arraycopy(seen.argb(), 0, raster, 0, raster.length);
        try {
            return new Photograph(jpeg(picture), preview(picture, seen));
        } finally {
            Arrays.fill(raster, 0);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        byte[] written = new byte[0];
        for (float quality : QUALITIES) {
            written = jpeg(picture, quality);
            if (written.length <= LARGEST_JPEG) {
                break;
            }
        }
        return written;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory could not be written", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Pixels preview(BufferedImage picture, Pixels seen) {
        if (seen.width() <= PREVIEW_WIDTH) {
            return new Pixels(seen.width(), seen.height(), seen.argb().clone());
        }
        int height = Math.max(1, seen.height() * PREVIEW_WIDTH / seen.width());
        BufferedImage small = new BufferedImage(PREVIEW_WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, PREVIEW_WIDTH, height, null);
        graphics.dispose();
        return pixels(small);
    }
}
