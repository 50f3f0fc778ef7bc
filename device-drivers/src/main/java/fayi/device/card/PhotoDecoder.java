package fayi.device.card;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes a picture of the 1,024 bytes of a card's photo (WLT, 102 x 126 pixels). The format is closed and every decoder a
 * maker's binary, so none comes with this program; one that a maker gives is found by {@link ServiceLoader}.
 */
@FunctionalInterface
public interface PhotoDecoder {
    /** Can decode nothing. */
    PhotoDecoder NONE = photo -> Optional.empty();

    /**
     * The picture, or empty when these bytes are not decodable. Called on any thread, and never fails.
     *
     * @param photo as the card holds it; must not be kept or changed
     */
    Optional<Picture> decode(byte[] photo);

    /** The first decoder that is installed, or {@link #NONE}. */
    static PhotoDecoder installed() {
        return ServiceLoader.load(PhotoDecoder.class).findFirst().orElse(NONE);
    }

    /**
     * A decoded picture. Personal data: whoever is done with it overwrites the pixels.
     *
     * @param width in pixels
     * @param pixels row after row from the top left, 0x00RRGGBB
     */
    record Picture(int width, int height, int[] pixels) {
        /** Requires as many pixels as the size says. */
        public Picture {
            if (width < 1 || height < 1 || pixels.length != width * height) {
                throw new IllegalArgumentException("A picture of " + width + " x " + height + " needs as many pixels");
            }
        }

        @Override
        public String toString() {
            return "Picture[" + width + "x" + height + "]";
        }
    }
}
