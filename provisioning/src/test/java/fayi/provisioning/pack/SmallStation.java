package fayi.provisioning.pack;

import fayi.content.pack.PackFile;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackPiece;
import fayi.content.pack.PackSignatures;
import fayi.content.pack.PackStore;
import fayi.content.pack.PackTrust;
import fayi.content.pack.Patch;
import fayi.protocol.PackAnswer;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A process that fetches a pack with one large file and prints the counter of what it then has. */
final class SmallStation {
    private SmallStation() {}

    /** The directory, and how many MiB the file has. */
    public static void main(String[] arguments) throws Exception {
        long size = Long.parseLong(arguments[1]) << 20;
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        PackTrust trust = new PackTrust("demonstration", List.of(keys.getPublic()), 1);
        Instant now = Instant.parse("2026-11-25T00:00:00Z");
        byte[] manifest = new PackManifest(
                        "demonstration",
                        1,
                        now,
                        now.plus(Duration.ofDays(9)),
                        List.of(new PackFile("learning/long.mp4", sha256OfZeros(size), size)))
                .bytes();
        PackSignatures signatures = PackSignatures.NONE.signed(manifest, keys.getPrivate(), keys.getPublic());
        Zeros hub = new Zeros(
                new PackAnswer(1, 0, Patch.make(new byte[0], manifest), manifest.length, signatures.bytes()), size);
        PackStore store = new PackStore(Path.of(arguments[0]), trust);
        PackUpdate update =
                new PackUpdate(store, trust, hub, content -> {}, Clock.fixed(now, java.time.ZoneOffset.UTC));
        System.out.print(update.run().orElseThrow().manifest().counter());
    }

    private static String sha256OfZeros(long size) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] mebibyte = new byte[1 << 20];
        for (long done = 0; done < size; done += mebibyte.length) {
            digest.update(mebibyte);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Offers one pack whose file is all zeros. */
    private record Zeros(PackAnswer answer, long size) implements PackHub {
        @Override
        public Optional<PackAnswer> newest(long have) {
            return Optional.of(answer);
        }

        @Override
        public byte[] piece(String sha256, long from, Optional<String> base) {
            return PackPiece.pack(new byte[(int) Math.min(PackPiece.LONGEST, size - from)], 0, new byte[0]);
        }
    }
}
