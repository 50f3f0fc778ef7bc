package fayi.content.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;

/** One pair of keys in a directory, for another process. */
final class PackKeysFiles {
    private PackKeysFiles() {}

    static void write(Path directory, Signers signers) throws IOException {
        KeyPair pair = signers.pairs().get(0);
        write(directory.resolve("a.key"), "PRIVATE KEY", pair.getPrivate().getEncoded());
        write(directory.resolve("a.pub"), "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    static Signers read(Path directory) throws IOException {
        return new Signers(List.of(new KeyPair(
                PackKeys.readPublic(directory.resolve("a.pub")), PackKeys.readPrivate(directory.resolve("a.key")))));
    }

    private static void write(Path file, String kind, byte[] encoded) throws IOException {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n");
    }
}
