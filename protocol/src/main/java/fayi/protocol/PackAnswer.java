package fayi.protocol;

import java.util.Objects;

/**
 * The newest pack of content that the hub has, for a station that has another.
 *
 * @param counter of the pack
 * @param base counter of the pack whose manifest is the dictionary of {@code manifest}, 0 for none
 * @param manifest the pack's manifest as a patch (zlib with the base's manifest as preset dictionary)
 * @param size of the manifest in bytes, once unpacked
 * @param signatures the lines of its signatures
 */
public record PackAnswer(long counter, long base, byte[] manifest, int size, byte[] signatures) {
    /** JSON without them is some other server's. */
    public PackAnswer {
        Objects.requireNonNull(manifest);
        Objects.requireNonNull(signatures);
    }

    @Override
    public String toString() {
        return "PackAnswer[" + counter + " on " + base + "]";
    }
}
