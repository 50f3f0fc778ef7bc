package fayi.endtoend.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An account of seeds/demonstration/lawyers.yaml, with the codes that its authenticator app would show. */
public record DemonstrationLawyer(String account, String password, String totpSecret) {
    /** Seconds that a code holds (RFC 6238, section 5.2). */
    public static final int STEP_SECONDS = 30;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** The first account of the demonstration data. */
    public static DemonstrationLawyer first(Path seeds) throws IOException {
        Path file = seeds.resolve("lawyers.yaml");
        try (InputStream text = Files.newInputStream(file)) {
            Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(text);
            if (tree instanceof Map<?, ?> top
                    && top.get("lawyers") instanceof List<?> lawyers
                    && lawyers.get(0) instanceof Map<?, ?> lawyer) {
                return new DemonstrationLawyer(
                        Objects.toString(lawyer.get("account")),
                        Objects.toString(lawyer.get("password")),
                        Objects.toString(lawyer.get("totpSecret")));
            }
            throw new IOException(file + " names no lawyer");
        }
    }

    /** The six digits at {@code now} (RFC 6238 over RFC 4226, section 5.3). */
    public String code(Instant now) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret(), "RAW"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(now.getEpochSecond() / STEP_SECONDS)
                    .array());
            int offset = digest[digest.length - 1] & 0xF;
            int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA1", missing);
        }
    }

    private byte[] secret() {
        ByteBuffer bytes = ByteBuffer.allocate(totpSecret.length() * 5 / 8);
        int kept = 0;
        int bits = 0;
        for (char letter : totpSecret.toCharArray()) {
            kept = kept << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (kept >> bits));
                kept &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
