package fayi.protocol.taken;

import fayi.protocol.WireFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is taken along: AES-256-GCM (NIST SP 800-38D) with a key of its own for each page, the page's id as context. The
 * sealed bytes are a nonce of twelve bytes and the ciphertext; inside are the length of the head (four bytes, big-endian), the
 * head as JSON and, of a document, its bytes. The page in the browser opens it with Web Cryptography. Thread-safe.
 */
public final class PageSeal {
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final WireFormat format;

    /** Heads are written in this JSON. */
    public PageSeal(WireFormat format) {
        this.format = format;
    }

    /** Seals {@code taken} under a new id and a new key. */
    public SealedPage seal(TakenAlong taken, String from, ZonedDateTime madeAt) {
        byte[] key = random(KEY_BYTES);
        byte[] plain = plain(taken, from, madeAt);
        try {
            String id = HexFormat.of().formatHex(random(ID_BYTES));
            byte[] nonce = random(NONCE_BYTES);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(("fayi-taken-1:" + id).getBytes(StandardCharsets.US_ASCII));
            byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return new SealedPage(id, Base64.getUrlEncoder().withoutPadding().encodeToString(key), sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no AES-GCM: check its installation", impossible);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    private byte[] plain(TakenAlong taken, String from, ZonedDateTime madeAt) {
        byte[] head = format.write(TakenHead.of(taken, from, madeAt));
        byte[] content = taken instanceof TakenAlong.Document document ? document.pdf() : new byte[0];
        byte[] plain = ByteBuffer.allocate(Integer.BYTES + head.length + content.length)
                .putInt(head.length)
                .put(head)
                .put(content)
                .array();
        Arrays.fill(head, (byte) 0);
        return plain;
    }

    private byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return made;
    }
}
