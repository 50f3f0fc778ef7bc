package fayi.hub.store;

/**
 * A pack as somebody published it.
 *
 * @param manifest as it was signed
 * @param signatures the lines of its signatures
 * @param complete whether all its bytes are here
 */
public record PublishedPack(long counter, byte[] manifest, byte[] signatures, boolean complete) {
    @Override
    public String toString() {
        return "PublishedPack[" + counter + "]";
    }
}
