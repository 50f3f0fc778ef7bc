package fayi.protocol.taken;

import fayi.protocol.Paths;
import java.net.URI;

/**
 * A page as the hub keeps it, with what only its reader knows. Its text form keeps the key to itself.
 *
 * @param id under which the hub keeps it, 128 random bits in lower-case hexadecimal
 * @param key opens it, base64url without padding; never sent to the hub
 * @param bytes the sealed content
 */
public record SealedPage(String id, String key, byte[] bytes) {
    /**
     * The address for a person's telephone. The key stands behind {@code #}, which no browser sends (RFC 9110, section 4.2.4).
     *
     * @param hub the hub's root, without a slash at its end
     */
    public String address(URI hub) {
        return hub + Paths.TAKE.replace("{id}", id) + "#" + key;
    }

    @Override
    public String toString() {
        return "SealedPage[" + bytes.length + " bytes]";
    }
}
