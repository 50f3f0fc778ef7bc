package fayi.content.law.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A folder with everything about the laws of a machine: {@code index} is what is searched, {@code vectors} what only imports
 * need. A new index is written beside the old one and then takes its place, so that whoever looks finds a whole one always.
 */
public record LawPlace(Path folder) {
    private Path current() {
        return folder.resolve("index");
    }

    private Path former() {
        return folder.resolve("index.old");
    }

    /** The index to search; there may be none. A switch that was cut short leaves the former one, which then serves. */
    public Path index() {
        return Files.isDirectory(current()) ? current() : former();
    }

    /** Which import the index is of: another one has another stamp. Nothing where there is none. */
    public Optional<Stamp> stamp() {
        try {
            BasicFileAttributes folderNow = Files.readAttributes(index(), BasicFileAttributes.class);
            return Optional.of(new Stamp(String.valueOf(folderNow.fileKey()), folderNow.lastModifiedTime()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Tells one import from another: each writes a folder of its own, and nothing into it afterwards.
     *
     * @param folder the file system's key of the folder
     * @param written when its last file was written
     */
    public record Stamp(String folder, FileTime written) {}

    /** Vectors that were computed so far. */
    public Path vectors() {
        return folder.resolve("vectors");
    }

    /** An empty folder for a new index. */
    Path fresh() throws IOException {
        Path fresh = folder.resolve("index.new");
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    /** Puts the new index in the place of the old one. */
    void take(Path fresh) throws IOException {
        if (Files.isDirectory(current())) {
            delete(former());
            Files.move(current(), former(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, current(), StandardCopyOption.ATOMIC_MOVE);
        delete(former());
    }

    /** Bytes of the index. */
    public long indexBytes() throws IOException {
        if (!Files.isDirectory(index())) {
            return 0;
        }
        try (var files = Files.walk(index())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @org.jspecify.annotations.Nullable IOException failure)
                    throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
