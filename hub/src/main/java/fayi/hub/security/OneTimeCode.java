package fayi.hub.security;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;

/** Time-based one-time codes (RFC 6238 over RFC 4226: SHA-1, six digits, steps of 30 seconds). */
public final class OneTimeCode {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    /** RFC 6238, 5.2: one step either way for clocks that differ. */
    private static final int TOLERANCE = 1;

    private final byte[] secret;

    /**
     * @param base32 the shared secret as authenticator apps take it
     * @throws IllegalArgumentException when it is not Base32
     */
    public OneTimeCode(String base32) {
        String letters = base32.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT);
        String padded = letters + "=".repeat((8 - letters.length() % 8) % 8);
        if (!letters.matches("[A-Z2-7]+")) {
            throw new IllegalArgumentException("The secret of the one-time codes is not Base32");
        }
        this.secret = Base32.decode(padded);
    }

    /** The number of the time step in which {@code now} lies. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of one time step. */
    public String at(long step) {
        byte[] digest = Digests.hmac(
                "HmacSHA1", secret, ByteBuffer.allocate(8).putLong(step).array());
        int offset = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest, offset, 4).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % DIGITS);
    }

    /** The step near {@code now} whose code this is. */
    public OptionalLong matching(String code, Instant now) {
        long present = step(now);
        for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
            if (Digests.same(at(step), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }
}
