package fayi.content.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The Ed25519 keys (RFC 8032) of those who sign packs, as PEM files (RFC 7468): {@code NAME.key}, which never leaves its
 * owner, and {@code NAME.pub}, which stations are given.
 */
public final class PackKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int ID_LENGTH = 16;

    private PackKeys() {}

    /** The id of a key in signatures: the first 16 digits of its SHA-256. */
    public static String id(PublicKey key) {
        return Digest.sha256(key.getEncoded()).substring(0, ID_LENGTH);
    }

    /**
     * Makes a pair and writes it; the private file is its owner's alone.
     *
     * @throws IOException when one of the files is there already, or cannot be written
     */
    public static KeyPair create(Path privateFile, Path publicFile) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.createFile(
                    privateFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(privateFile, pem(PRIVATE, pair.getPrivate().getEncoded()));
            Files.write(
                    publicFile,
                    pem(PUBLIC, pair.getPublic().getEncoded()).getBytes(StandardCharsets.US_ASCII),
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                            .toArray(StandardOpenOption[]::new));
            return pair;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /**
     * The private key in {@code file}.
     *
     * @throws IOException when there is none; the message names the file and quotes nothing of it
     */
    public static PrivateKey readPrivate(Path file) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(unpem(file, PRIVATE)));
        } catch (GeneralSecurityException wrong) {
            throw new IOException(file + ": this is no Ed25519 private key. Make one with 'content key'.", wrong);
        }
    }

    /** The public key in {@code file}. */
    public static PublicKey readPublic(Path file) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(unpem(file, PUBLIC)));
        } catch (GeneralSecurityException wrong) {
            throw new IOException(file + ": this is no Ed25519 public key. Make one with 'content key'.", wrong);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }

    private static byte[] unpem(Path file, String kind) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        String begin = "-----BEGIN " + kind + "-----";
        int start = text.indexOf(begin);
        int end = text.indexOf("-----END " + kind + "-----");
        if (start < 0 || end < start) {
            throw new IOException(file + ": there is no '" + begin + "' in it.");
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(start + begin.length(), end));
        } catch (IllegalArgumentException wrong) {
            throw new IOException(file + ": what stands between BEGIN and END is no Base64.", wrong);
        }
    }
}
