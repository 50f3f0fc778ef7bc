package fayi.content.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bytes of packs in a directory, each under its digest, so that what two packs share is kept and sent once. A file is
 * complete or not there: it gets its name when it is written and synced. One writer, any readers.
 */
final class PackObjects {
    private static final int PREFIX = 2;
    private static final String UNFINISHED = ".new";
    private static final int STEP = 64 * 1024;

    private final Path directory;

    PackObjects(Path directory) {
        this.directory = directory;
    }

    Path path(String sha256) {
        return directory.resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX));
    }

    /** Whether a file of this digest and size is here; its bytes are not read. */
    boolean has(PackFile file) {
        try {
            return Files.size(path(file.sha256())) == file.size();
        } catch (IOException missing) {
            return false;
        }
    }

    /** Whether it is here and its bytes are those of its digest. */
    boolean isWhole(PackFile file) throws IOException {
        return has(file) && Digest.sha256(path(file.sha256())).equals(file.sha256());
    }

    /** The bytes, if they are here. */
    Optional<byte[]> read(String sha256) throws IOException {
        Path file = path(sha256);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /**
     * Keeps {@code bytes}.
     *
     * @throws PackException {@link PackRefusal#TAMPERED} when they are not those that {@code file} names
     */
    void put(PackFile file, byte[] bytes) throws PackException, IOException {
        if (bytes.length != file.size() || !Digest.sha256(bytes).equals(file.sha256())) {
            throw new PackException(PackRefusal.TAMPERED, file.path() + ": its bytes are not those of the manifest");
        }
        Path target = path(file.sha256());
        write(target, bytes);
    }

    /** Removes what none of {@code kept} names, and what was never finished. */
    void sweep(Set<String> kept) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String sha256 = directory.relativize(file).toString().replace("/", "");
                if (!kept.contains(sha256)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Puts {@code bytes} at {@code target}, whole or not at all, also when the power fails. */
    static void write(Path target, byte[] bytes) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("a file needs a directory: " + target);
        }
        Files.createDirectories(parent);
        Path fresh = parent.resolve(target.getFileName() + UNFINISHED);
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            // In steps: the channel copies each into memory beside the heap, and its thread keeps as much for ever.
            for (int from = 0; from < bytes.length; ) {
                from += channel.write(ByteBuffer.wrap(bytes, from, Math.min(STEP, bytes.length - from)));
            }
            channel.force(true);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel names = FileChannel.open(parent)) {
            names.force(true);
        }
    }
}
