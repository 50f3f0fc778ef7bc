package fayi.endtoend.wipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for {@link Mark}s in files of any size, a window at a time. */
public final class MarkSearch {
    private static final int WINDOW = 8 * 1024 * 1024;

    private final List<Mark> marks;
    private final int longest;

    /** A search for these marks. */
    public MarkSearch(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.longest = marks.stream()
                .flatMap(mark -> mark.forms().stream())
                .mapToInt(form -> form.length)
                .max()
                .orElse(1);
    }

    /**
     * Searches a file, or every regular file under a directory, names included.
     *
     * @return one line a finding: the mark's name and the file
     */
    public List<String> in(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                namesIn(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .forEach(mark -> found.add(mark + " in the name of " + file));
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(file)) {
                    inFile(file).forEach(mark -> found.add(mark + " in " + file));
                }
            }
        }
        return found;
    }

    private Set<String> inFile(Path file) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        byte[] window = new byte[WINDOW + longest];
        int kept = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.readNBytes(window, kept, WINDOW);
                    read > 0;
                    read = bytes.readNBytes(window, kept, WINDOW)) {
                int filled = kept + read;
                for (Mark mark : marks) {
                    if (!found.contains(mark.name()) && holds(window, filled, mark)) {
                        found.add(mark.name());
                    }
                }
                // A mark may lie across two windows.
                kept = Math.min(longest - 1, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        return found;
    }

    private List<String> namesIn(byte[] bytes) {
        return marks.stream()
                .filter(mark -> holds(bytes, bytes.length, mark))
                .map(Mark::name)
                .toList();
    }

    private static boolean holds(byte[] bytes, int length, Mark mark) {
        return mark.forms().stream().anyMatch(form -> holds(bytes, length, form));
    }

    private static boolean holds(byte[] bytes, int length, byte[] form) {
        byte first = form[0];
        int last = length - form.length;
        for (int at = 0; at <= last; at++) {
            if (bytes[at] == first && java.util.Arrays.equals(bytes, at, at + form.length, form, 0, form.length)) {
                return true;
            }
        }
        return false;
    }
}
