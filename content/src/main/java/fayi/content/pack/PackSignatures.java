package fayi.content.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who signed a manifest: lines {@code KEY-ID BASE64}, one a signer. Several may sign one pack, each at their own desk.
 *
 * @param byKey each signature by the id of its key
 */
public record PackSignatures(Map<String, byte[]> byKey) {
    private static final String ALGORITHM = "Ed25519";
    private static final int MOST = 32;

    /** Nobody yet. */
    public static final PackSignatures NONE = new PackSignatures(Map.of());

    /** Copies the map. */
    public PackSignatures {
        byKey = Map.copyOf(byKey);
    }

    /** With one more signature of {@code manifest}; a signer who signs again replaces their own. */
    public PackSignatures signed(byte[] manifest, PrivateKey key, PublicKey known) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(manifest);
            Map<String, byte[]> more = new TreeMap<>(byKey);
            more.put(PackKeys.id(known), signing.sign());
            return new PackSignatures(more);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("this key cannot sign", wrong);
        }
    }

    /** Whether {@code key} signed {@code manifest}; a signature that does not fit is none. */
    boolean by(PublicKey key, byte[] manifest) {
        byte[] given = byKey.get(PackKeys.id(key));
        if (given == null) {
            return false;
        }
        try {
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update(manifest);
            return checking.verify(given);
        } catch (SignatureException | InvalidKeyException notOne) {
            return false;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** Whether there is a signature under the id of {@code key}, good or not. */
    boolean claims(PublicKey key) {
        return byKey.containsKey(PackKeys.id(key));
    }

    /** The lines. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(byKey)
                .forEach((id, signature) -> text.append(id)
                        .append(' ')
                        .append(Base64.getEncoder().encodeToString(signature))
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads lines.
     *
     * @throws PackException {@link PackRefusal#MALFORMED}
     */
    public static PackSignatures read(byte[] bytes) throws PackException {
        Map<String, byte[]> byKey = new TreeMap<>();
        int line = 0;
        for (String text : new String(bytes, StandardCharsets.US_ASCII)
                .lines()
                .limit(MOST + 1L)
                .toList()) {
            line++;
            String[] parts = text.split(" ", 2);
            try {
                if (parts.length < 2 || line > MOST) {
                    throw new IllegalArgumentException();
                }
                byKey.put(parts[0], Base64.getDecoder().decode(parts[1]));
            } catch (IllegalArgumentException wrong) {
                throw new PackException(PackRefusal.MALFORMED, "signatures:" + line + ": this is no signature");
            }
        }
        return new PackSignatures(byKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackSignatures same && java.util.Arrays.equals(bytes(), same.bytes());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return "PackSignatures" + byKey.keySet();
    }
}
