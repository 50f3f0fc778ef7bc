package fayi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A pack as it lies with those who make it: {@code manifest}, {@code signatures} and the bytes under {@code objects}, each
 * by its digest. Packs that are built into the same folder one after the other share what they have in common.
 */
public final class PackFolder {
    private static final String MANIFEST = "manifest";
    private static final String SIGNATURES = "signatures";

    private final Path folder;
    private final PackObjects objects;

    /** In {@code folder}, which need not be there yet. */
    public PackFolder(Path folder) {
        this.folder = folder;
        this.objects = new PackObjects(folder.resolve("objects"));
    }

    /**
     * Builds the pack of {@code content} here; signatures of another pack that lay here go.
     *
     * @param counter its counter, or empty for one above that of the pack that lies here
     */
    public PackManifest build(Path content, String name, OptionalLong counter, Instant madeAt, Instant expiresAt)
            throws PackException, IOException {
        long next = counter.isPresent()
                ? counter.getAsLong()
                : former().map(PackManifest::counter).orElse(0L) + 1;
        PackManifest manifest = PackBuilder.of(content, name, next, madeAt, expiresAt);
        for (PackFile file : manifest.files()) {
            if (!objects.has(file)) {
                objects.put(file, Files.readAllBytes(content.resolve(file.path())));
            }
        }
        Files.deleteIfExists(folder.resolve(SIGNATURES));
        PackObjects.write(folder.resolve(MANIFEST), manifest.bytes());
        return manifest;
    }

    /** The manifest as it is signed and sent. */
    public byte[] manifestBytes() throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + ": there is no pack. Build one here first.");
        }
        return Files.readAllBytes(file);
    }

    /** The manifest. */
    public PackManifest manifest() throws PackException, IOException {
        return PackManifest.read(manifestBytes());
    }

    /** Who has signed it so far. */
    public PackSignatures signatures() throws PackException, IOException {
        Path file = folder.resolve(SIGNATURES);
        return Files.isRegularFile(file) ? PackSignatures.read(Files.readAllBytes(file)) : PackSignatures.NONE;
    }

    /** Notes who has signed it. */
    public void sign(PackSignatures signatures) throws IOException {
        PackObjects.write(folder.resolve(SIGNATURES), signatures.bytes());
    }

    /**
     * The bytes of {@code file}.
     *
     * @throws PackException {@link PackRefusal#TAMPERED} when they are missing or were changed
     */
    public byte[] bytes(PackFile file) throws PackException, IOException {
        Optional<byte[]> bytes = objects.read(file.sha256());
        if (bytes.isEmpty() || !Digest.sha256(bytes.get()).equals(file.sha256())) {
            throw new PackException(
                    PackRefusal.TAMPERED,
                    file.path() + ": its bytes are missing or were changed. Build the pack anew.");
        }
        return bytes.get();
    }

    private Optional<PackManifest> former() throws IOException {
        try {
            return Files.isRegularFile(folder.resolve(MANIFEST)) ? Optional.of(manifest()) : Optional.empty();
        } catch (PackException damaged) {
            throw new IOException(
                    folder + ": the pack that lies here cannot be read, and its counter is not known: "
                            + damaged.getMessage() + ". Give --counter.",
                    damaged);
        }
    }
}
