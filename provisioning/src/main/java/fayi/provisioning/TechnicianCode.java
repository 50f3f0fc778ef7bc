package fayi.provisioning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code that opens the technician's door: six to twelve digits, of which {@code identity/technician-code} of the data
 * directory keeps a salted PBKDF2 hash only. There is none until somebody sets one. Thread-safe; a comparison takes some
 * tenths of a second, so it belongs off the screen's thread.
 */
public final class TechnicianCode {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    /** As OWASP recommends for this algorithm (Password Storage Cheat Sheet, 2023). */
    private static final int ITERATIONS = 210_000;

    private static final int HASH_BITS = 512;
    private static final int SALT_BYTES = 16;
    private static final Pattern CODE = Pattern.compile("\\d{6,12}");

    private final Path file;

    /** Beside the identity under {@code dataDirectory}. */
    public TechnicianCode(Path dataDirectory) {
        this.file = dataDirectory.resolve("identity").resolve("technician-code");
    }

    /** Whether somebody has set one. */
    public boolean isSet() {
        return Files.exists(file);
    }

    /** Why {@code code} would be a bad one, in Chinese and English; empty when it may be taken. */
    public static Optional<String> objection(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.of("请用 6 到 12 位数字。Give 6 to 12 digits.");
        }
        boolean same = code.chars().distinct().count() < 3;
        boolean row = "01234567890123".contains(code) || "98765432109876".contains(code);
        return same || row ? Optional.of("太好猜了，换一个。Too easy to guess: give another.") : Optional.empty();
    }

    /**
     * Sets the code in place of the one before.
     *
     * @throws IllegalArgumentException when there is an {@link #objection}
     */
    public void set(String code) throws IOException {
        objection(code).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        String line = String.join(
                ":",
                "pbkdf2-sha512",
                Integer.toString(ITERATIONS),
                text.encodeToString(salt),
                text.encodeToString(hash(code.toCharArray(), salt, ITERATIONS)));
        PrivateFiles.write(file, (line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Whether {@code code} is the one that was set; never when none was.
     *
     * @throws IOException when the file cannot be read, is damaged, or others may write it: set the code anew
     */
    public boolean matches(char[] code) throws IOException {
        if (!isSet()) {
            return false;
        }
        if (PrivateFiles.isOpenToOthers(file)) {
            throw new IOException(file + " can be read by others: set the code anew");
        }
        String[] parts =
                Files.readString(file, StandardCharsets.US_ASCII).strip().split(":");
        try {
            if (parts.length != 4 || !parts[0].equals("pbkdf2-sha512")) {
                throw new IOException(file + " is damaged: set the code anew");
            }
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] hash = hash(code, salt, Integer.parseInt(parts[1]));
            return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[3]));
        } catch (IllegalArgumentException damaged) {
            throw new IOException(file + " is damaged: set the code anew", damaged);
        }
    }

    private static byte[] hash(char[] code, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(code, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        } finally {
            key.clearPassword();
        }
    }
}
