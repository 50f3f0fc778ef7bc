package fayi.kiosk.unfinished;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What code and ID card together give: the name under which the hub keeps an unfinished interview, and the key that seals it.
 * The derivation is slow on purpose (PBKDF2, RFC 8018; the rounds that OWASP's Password Storage Cheat Sheet names for
 * HMAC-SHA-256), so that the twelve digits cannot be tried out by who has only the sealed bytes. docs/protocol.md tells the form.
 */
public final class UnfinishedKey {
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String lookup;
    private final byte[] key;

    private UnfinishedKey(String lookup, byte[] key) {
        this.lookup = lookup;
        this.key = key;
    }

    /** Derives it; takes most of a second. */
    public static UnfinishedKey of(ResumeCode code, String idNumber) {
        return of(code, idNumber, ROUNDS);
    }

    static UnfinishedKey of(ResumeCode code, String idNumber, int rounds) {
        char[] password = code.digits().toCharArray();
        byte[] salt =
                ("fayi-unfinished-1:" + idNumber.strip().toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, BITS);
        try {
            byte[] both = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            UnfinishedKey derived =
                    new UnfinishedKey(HexFormat.of().formatHex(part(both, "lookup")), part(both, "key"));
            Arrays.fill(both, (byte) 0);
            return derived;
        } catch (GeneralSecurityException impossible) {
            throw lacking(impossible);
        } finally {
            spec.clearPassword();
            Arrays.fill(password, '0');
            Arrays.fill(salt, (byte) 0);
        }
    }

    /** The name at the hub, 64 hexadecimal digits. */
    public String lookup() {
        return lookup;
    }

    /** Seals {@code text}. */
    public byte[] seal(byte[] text, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(text.length));
            cipher.doFinal(text, 0, text.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw lacking(impossible);
        }
    }

    /** What was sealed; empty when it was sealed with another key or changed. */
    public Optional<byte[]> open(byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed, 0);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw lacking(impossible);
        }
    }

    /** Overwrites the key; it is of no use afterwards. */
    public void destroy() {
        Arrays.fill(key, (byte) 0);
    }

    private Cipher cipher(int mode, byte[] nonce, int from) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, from, NONCE_BYTES));
        cipher.updateAAD(lookup.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] part(byte[] both, String name) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(both, "HmacSHA256"));
        return mac.doFinal(name.getBytes(StandardCharsets.US_ASCII));
    }

    private static IllegalStateException lacking(GeneralSecurityException cause) {
        return new IllegalStateException("This Java lacks PBKDF2 or AES-GCM: check its installation", cause);
    }

    @Override
    public String toString() {
        return "UnfinishedKey[masked]";
    }
}
