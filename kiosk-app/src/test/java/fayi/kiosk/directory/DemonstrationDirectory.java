package fayi.kiosk.directory;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry;
import fayi.content.directory.DirectoryReader;
import fayi.content.directory.Facets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The directory that the demonstration shows, and a large one. */
public final class DemonstrationDirectory {
    private static final Path FILE = Path.of("..", "seeds", "demonstration", "directory.yaml");

    private DemonstrationDirectory() {}

    public static Directory read() {
        try {
            return DirectoryReader.read(FILE.toString(), Files.readString(FILE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Advisers of so many villages in four townships. */
    public static Directory ofVillages(int villages) {
        return new Directory(IntStream.range(0, villages)
                .mapToObj(i -> new DirectoryEntry(
                        "adviser-" + i,
                        DirectoryEntry.Kind.PRACTITIONER,
                        "演示顾问" + i,
                        "演示县",
                        "12348",
                        Optional.empty(),
                        List.of("wages"),
                        List.of("演示" + "甲乙丙丁".charAt(i % 4) + "乡第" + i + "村"),
                        new Facets("演示", "无", "演示", "无", "无")))
                .toList());
    }
}
