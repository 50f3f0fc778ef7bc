package fayi.content.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a manifest of a directory of content. Links are not followed: a pack holds what lies there and nothing else. */
public final class PackBuilder {
    private PackBuilder() {}

    /**
     * The manifest of {@code directory}.
     *
     * @throws PackException {@link PackRefusal#MALFORMED} when a file cannot be in a pack; the message names it
     */
    public static PackManifest of(Path directory, String name, long counter, Instant madeAt, Instant expiresAt)
            throws PackException, IOException {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path path : found.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String below = directory.relativize(path).toString();
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new PackException(
                            PackRefusal.MALFORMED, below + ": this is a link or a device. A pack holds files only.");
                }
                try {
                    files.add(new PackFile(below, Digest.sha256(path), Files.size(path)));
                } catch (IllegalArgumentException wrong) {
                    throw new PackException(PackRefusal.MALFORMED, below + ": " + wrong.getMessage());
                }
            }
        }
        if (files.isEmpty()) {
            throw new PackException(PackRefusal.MALFORMED, directory + ": there are no files in it");
        }
        try {
            return new PackManifest(name, counter, madeAt, expiresAt, files);
        } catch (IllegalArgumentException wrong) {
            throw new PackException(PackRefusal.MALFORMED, String.valueOf(wrong.getMessage()));
        }
    }
}
