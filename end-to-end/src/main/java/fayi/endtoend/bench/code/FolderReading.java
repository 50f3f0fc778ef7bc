package fayi.endtoend.bench.code;

import fayi.device.scanner.picture.CodeCascade;
import fayi.device.scanner.picture.GrayPicture;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of anybody's pictures; one line of JSON each. */
final class FolderReading {
    /** What one picture may take; those that are read at all are read in a tenth of it as a rule. */
    static final Duration BUDGET = CodeCascade.SINGLE;

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".bmp");
    private static final int WARMING = 6;

    private FolderReading() {}

    /**
     * Prints {@code {"file", "text", "ms"}} for each picture, by name; remarks on what cannot be read, or is left out because
     * its name ends otherwise, go to {@code remarks}.
     *
     * @throws IOException when the folder cannot be listed
     */
    static void run(Path folder, PrintStream out, PrintStream remarks) throws IOException {
        System.setProperty("java.awt.headless", "true");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        files.stream()
                .filter(file -> !isPicture(file))
                .forEach(file -> remarks.println(
                        file + " is left out: its name does not end with one of " + String.join(", ", ENDINGS)));
        files = files.stream().filter(FolderReading::isPicture).toList();
        if (files.isEmpty()) {
            remarks.println(folder + " holds no picture whose name ends with " + String.join(", ", ENDINGS));
            return;
        }
        CodeCascade cascade = warmed();
        JsonMapper json = JsonMapper.builder().build();
        for (Path file : files) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", String.valueOf(file.getFileName()));
            Optional<GrayPicture> picture = picture(file, remarks);
            long begin = System.nanoTime();
            line.put("text", picture.flatMap(gray -> cascade.read(gray, BUDGET)).orElse(""));
            line.put("ms", Math.round((System.nanoTime() - begin) / 1e4) / 100.0);
            out.println(json.writeValueAsString(line));
            out.flush();
        }
    }

    private static Optional<GrayPicture> picture(Path file, PrintStream remarks) {
        try {
            return Optional.of(GrayOf.picture(PictureFile.read(file)));
        } catch (IOException | RuntimeException unreadable) {
            remarks.println(file + " cannot be read: " + unreadable.getMessage());
        } catch (OutOfMemoryError tooLarge) {
            remarks.println(file + " is too large for the memory there is");
        }
        return Optional.empty();
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    // What is read first would otherwise be timed while Java still compiles the way.
    private static CodeCascade warmed() {
        CodeCascade cascade = new CodeCascade();
        CodeCorpus corpus = new CodeCorpus(1);
        for (int number = 0; number < WARMING; number++) {
            for (Condition condition :
                    List.of(Condition.NOISE, Condition.GLARE, Condition.BLUR_3, Condition.NEGATIVE)) {
                cascade.read(GrayOf.picture(corpus.picture(condition, number).picture()), BUDGET);
            }
        }
        return cascade;
    }
}
