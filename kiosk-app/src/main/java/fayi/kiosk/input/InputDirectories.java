package fayi.kiosk.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Where librime works.
 *
 * @param shared the distribution's schemas and dictionaries
 * @param deployed what was compiled from them: the same for everybody
 * @param person what might be kept of a person, emptied at each start and after each visit, also by the start after a crash
 */
record InputDirectories(Path shared, Path deployed, Path person) {
    static final Path DISTRIBUTION = Path.of("/usr/share/rime-data");

    static InputDirectories in(Path dataDirectory) {
        Path input = dataDirectory.toAbsolutePath().resolve("input");
        return new InputDirectories(DISTRIBUTION, input.resolve("deployed"), input.resolve("person"));
    }

    void prepare() throws IOException {
        create(deployed);
        emptyPerson();
    }

    /** Puts an empty directory, the owner's alone, in place of the person's. */
    void emptyPerson() throws IOException {
        if (Files.exists(person)) {
            Files.walkFileTree(person, new Deletion());
        }
        create(person);
    }

    private static void create(Path directory) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
