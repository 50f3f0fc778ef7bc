package fayi.hub.security;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts what is personal before it reaches the database (AES-256-GCM by Tink). The place of a value is authenticated
 * with it, so that a row's value cannot be put into another row. Thread-safe.
 */
public final class ColumnCipher {
    private final Aead aead;

    ColumnCipher(Aead aead) {
        this.aead = aead;
    }

    /** Encrypts {@code value} for {@code place}, such as {@code paper:<key>:<name>}. */
    public byte[] encrypt(String place, byte[] value) {
        try {
            return aead.encrypt(value, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A value could not be encrypted", failure);
        }
    }

    /**
     * Decrypts what was encrypted for {@code place}.
     *
     * @throws IllegalStateException when it was changed, moved, or written with another key
     */
    public byte[] decrypt(String place, byte[] encrypted) {
        try {
            return aead.decrypt(encrypted, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "A value of the database was changed, or written with another key", failure);
        }
    }
}
