package fayi.simulator.camera;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import javax.imageio.ImageIO;

/**
 * Pictures that are shown one after the other and again from the start, as JPEG. They are made once, so that a camera costs
 * next to nothing while it is looked at.
 */
final class PictureLoop {
    private static final int NOISES = 3;
    private static final int SPECKS = 400;

    private final List<byte[]> pictures;

    private PictureLoop(List<byte[]> pictures) {
        this.pictures = List.copyOf(pictures);
    }

    /** What does not move, as a sensor sees it: no two pictures are quite the same. */
    static PictureLoop still(BufferedImage picture) {
        List<byte[]> pictures = new ArrayList<>();
        for (int number = 0; number < NOISES; number++) {
            pictures.add(jpeg(noisy(picture, number)));
        }
        return new PictureLoop(pictures);
    }

    private static BufferedImage noisy(BufferedImage picture, int seed) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        Random chance = new Random(seed);
        pen.setColor(new Color(128, 128, 128, 24));
        for (int speck = 0; speck < SPECKS; speck++) {
            pen.fillRect(chance.nextInt(copy.getWidth()), chance.nextInt(copy.getHeight()), 2, 2);
        }
        pen.dispose();
        return copy;
    }

    /**
     * Pictures of something that moves.
     *
     * @param count how many make one round
     * @param drawing the picture at a part of the round, from 0 to just below 1
     */
    static PictureLoop moving(int count, DoubleFunction<BufferedImage> drawing) {
        List<byte[]> pictures = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            pictures.add(jpeg(drawing.apply(index / (double) count)));
        }
        return new PictureLoop(pictures);
    }

    /** The picture with that number; numbers go on past the end. */
    byte[] at(long number) {
        return pictures.get((int) (number % pictures.size()));
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(opaque(picture), "jpeg", bytes)) {
                throw new IllegalArgumentException("This picture cannot be made a JPEG");
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }
}
