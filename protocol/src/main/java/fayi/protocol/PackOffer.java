package fayi.protocol;

/**
 * A pack that somebody publishes. Whether it is taken depends on its signatures alone.
 *
 * @param manifest as it was signed
 * @param signatures the lines of its signatures
 */
public record PackOffer(byte[] manifest, byte[] signatures) {
    @Override
    public String toString() {
        return "PackOffer[" + manifest.length + " bytes]";
    }
}
