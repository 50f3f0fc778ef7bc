package fayi.content.source;

import java.nio.file.Path;
import java.util.Optional;

/** A set of content files by path, such as {@code interviews/legal-aid.yaml}. Any thread may read. */
public interface ContentSource {
    /**
     * The text of a file, or nothing when there is none at that path.
     *
     * @throws java.io.UncheckedIOException when the file is there and cannot be read
     */
    Optional<String> read(String path);

    /**
     * The bytes of a file that is no text, such as a picture; nothing when there is none at that path.
     *
     * @throws java.io.UncheckedIOException when the file is there and cannot be read
     */
    default Optional<byte[]> bytes(String path) {
        return Optional.empty();
    }

    /**
     * Where a file lies on the disk, for one that is too large to be held, such as a video; nothing when there is none at that
     * path, and for content that comes with the program.
     *
     * @throws java.io.UncheckedIOException when the file is there and is not what it should be
     */
    default Optional<Path> file(String path) {
        return Optional.empty();
    }
}
