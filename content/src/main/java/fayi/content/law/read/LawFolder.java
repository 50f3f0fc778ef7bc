package fayi.content.law.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a folder of laws or cases as Markdown, in either known layout: one file a law with the version's date in its name
 * (a law may be spread over several files of the same title), or one folder a law with a README and one file a chapter. It
 * never fails because of a file: what cannot be read is told, and the rest goes on.
 */
public final class LawFolder {
    private static final int DEEPEST = 12;
    private static final int MOST_FILES = 50_000;
    private static final long LARGEST_FILE = 4_000_000;

    private LawFolder() {}

    /**
     * All laws and cases in {@code folder}, on the calling thread.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static LawCollection read(Path folder, LocalDate today) throws IOException {
        return read(List.of(folder), today);
    }

    /** All laws and cases in several folders, put together. */
    public static LawCollection read(List<Path> folders, LocalDate today) throws IOException {
        List<ImportProblem> problems = new ArrayList<>();
        List<ParsedFile> files = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IOException("'" + folder + "' is no folder. Name the folder that holds the Markdown files.");
            }
            Path whole = folder.toAbsolutePath().normalize();
            for (Path file : files(whole, problems)) {
                String name = whole.relativize(file).toString().replace('\\', '/');
                // A single folder of a collection keeps its own name, by which its kind is known.
                String category = name.contains("/") || whole.getFileName() == null ? "" : whole.getFileName() + "/";
                parse(file, category + name, problems).ifPresent(files::add);
            }
        }
        return LawAssembly.of(files, problems, today);
    }

    private static List<Path> files(Path folder, List<ImportProblem> problems) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        boolean hidden = !directory.equals(folder)
                                && String.valueOf(directory.getFileName()).startsWith(".");
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && isMarkdown(file)) {
                            files.add(file);
                        }
                        if (files.size() < MOST_FILES) {
                            return FileVisitResult.CONTINUE;
                        }
                        problems.add(new ImportProblem(
                                "", 0, "there are more than " + MOST_FILES + " files", "Import the folder in parts."));
                        return FileVisitResult.TERMINATE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        problems.add(new ImportProblem(
                                folder.relativize(file).toString(), 0, "it cannot be read", "Check its permissions."));
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static boolean isMarkdown(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static Optional<ParsedFile> parse(Path file, String name, List<ImportProblem> problems) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(new ImportProblem(
                        name, 0, "it is larger than 4 MB, which no law is", "Split it, one law or chapter a file."));
                return Optional.empty();
            }
            Optional<String> text = DecodedText.of(Files.readAllBytes(file));
            if (text.isEmpty()) {
                problems.add(new ImportProblem(
                        name, 0, "its characters are neither UTF-8 nor GB 18030", "Save it as UTF-8 text."));
                return Optional.empty();
            }
            return Optional.of(MarkdownParser.parse(name, text.get()));
        } catch (IOException unreadable) {
            problems.add(new ImportProblem(name, 0, "it cannot be read", "Check its permissions."));
            return Optional.empty();
        }
    }
}
