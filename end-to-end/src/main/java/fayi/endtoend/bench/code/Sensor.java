package fayi.endtoend.bench.code;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes a picture of light, as a camera does: eight bits, a tint, and in half of all cases the traces of JPEG. */
final class Sensor {
    private Sensor() {}

    static BufferedImage picture(Light light, Random random) {
        double red = 0.85 + random.nextDouble() * 0.15;
        double green = 0.9 + random.nextDouble() * 0.1;
        double blue = 0.75 + random.nextDouble() * 0.25;
        BufferedImage picture = new BufferedImage(light.width, light.height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < light.height; y++) {
            for (int x = 0; x < light.width; x++) {
                float value = light.at(x, y);
                picture.setRGB(x, y, step(value * red) << 16 | step(value * green) << 8 | step(value * blue));
            }
        }
        return random.nextBoolean() ? jpeg(picture, 0.5f + random.nextFloat() * 0.45f) : picture;
    }

    private static int step(double value) {
        return (int) Math.round(Math.min(1, Math.max(0, value)) * 255);
    }

    private static BufferedImage jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } finally {
            writer.dispose();
        }
    }
}
