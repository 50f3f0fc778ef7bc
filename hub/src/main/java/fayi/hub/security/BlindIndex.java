package fayi.hub.security;

import java.util.Locale;

/**
 * Finds a person's matters without keeping the ID number: HMAC-SHA-256 under a key that is not in the database. Without
 * the key the seventeen free digits cannot be tried out. Immutable.
 */
public final class BlindIndex {
    private final byte[] key;

    BlindIndex(byte[] key) {
        this.key = key.clone();
    }

    /** The index of an ID number (GB 11643), however its last letter is written. */
    public byte[] of(String idNumber) {
        return Digests.hmac("HmacSHA256", key, "id-number:" + idNumber.strip().toUpperCase(Locale.ROOT));
    }

    /** The index of an unfinished interview, which a station names by a value that only code and card together give. */
    public byte[] ofUnfinished(String lookup) {
        return Digests.hmac("HmacSHA256", key, "unfinished:" + lookup);
    }
}
