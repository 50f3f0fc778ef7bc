package fayi.content.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Content in a folder, as those who write it have it. */
public final class FolderSource implements ContentSource {
    private final Path folder;

    /** The files below {@code folder}. */
    public FolderSource(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<String> read(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notText) {
            throw new UncheckedIOException(path + " is not in UTF-8. Save it so.", notText);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        try {
            return has(path) ? Optional.of(Files.readAllBytes(folder.resolve(path))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path, unreadable);
        }
    }

    @Override
    public Optional<Path> file(String path) {
        return has(path) ? Optional.of(folder.resolve(path).normalize()) : Optional.empty();
    }

    /** Whether there is a file at that path, whatever it holds. */
    public boolean has(String path) {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file);
    }

    /**
     * The paths of all files below {@code under}, in order.
     *
     * @param under such as {@code interviews}
     * @param ending such as {@code .yaml}
     */
    public List<String> paths(String under, String ending) {
        Path start = folder.resolve(under);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + start, unreadable);
        }
    }
}
