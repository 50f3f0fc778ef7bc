package fayi.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a receipt's QR code says: {@code FAYI1.<key>.<secret>}. The key finds the submission whether or not it had an
 * intake number when the receipt was printed; the secret, of which the hub keeps the digest only, lets its holder read.
 *
 * @param key the submission's idempotency key, lower-case
 * @param secret 128 random bits in lower-case hexadecimal
 */
public record ReceiptCode(String key, String secret) {
    private static final Pattern FORM = Pattern.compile("FAYI1\\.([0-9a-f-]{36})\\.([0-9a-f]{32})");

    /** The code's text. */
    public String text() {
        return "FAYI1." + key + "." + secret;
    }

    /** The code in {@code text}, or empty when it is some other code. */
    public static Optional<ReceiptCode> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Optional.of(new ReceiptCode(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The digest that the hub keeps, lower-case hexadecimal. */
    public String secretSha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "ReceiptCode[" + key + "]";
    }
}
