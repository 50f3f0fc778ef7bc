package fayi.endtoend.bench.code;

import fayi.device.scanner.picture.GrayPicture;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Reads the whole corpus with the cascade and its peers, in turn, and prints how many codes each has read in what time. */
public final class CorpusBenchmark {
    /** Of the corpus whose figures are published. The cascade was made with others before it. */
    public static final long SEED = 20_261;

    /** Pictures a condition. */
    public static final int PICTURES = 24;

    private static final long WARMING_SEED = 7;
    private static final int LARGE = 1280;

    private final long seed;
    private final int pictures;
    private final List<CodeReader> readers;
    private final ReadingTime[] times;

    private CorpusBenchmark(long seed, int pictures, List<CodeReader> readers) {
        this.seed = seed;
        this.pictures = pictures;
        this.readers = readers;
        this.times = new ReadingTime[readers.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = new ReadingTime();
        }
    }

    /**
     * Prints the table.
     *
     * @throws IOException when a peer's program is missing; {@code ./fayi bench qr} installs them
     */
    public static void run(long seed, int pictures, PrintStream out) throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        List<CodeReader> readers = CodeReaders.all(FolderReading.BUDGET);
        Path file = Files.createTempFile("fayi-code", ".png");
        try {
            new CorpusBenchmark(WARMING_SEED, 2, readers).measure(file, null);
            out.printf(
                    "QR codes: seed %d, %d pictures a condition, half of them 640x480 and half 1280x720%n",
                    seed, pictures);
            new CorpusBenchmark(seed, pictures, readers).measure(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void measure(Path file, @Nullable PrintStream out) throws IOException, InterruptedException {
        int[] sums = new int[readers.size()];
        int[] wrong = new int[readers.size()];
        row(out, "condition", name -> name);
        row(out, "---", name -> "---");
        for (Condition condition : Condition.values()) {
            int[] right = new int[readers.size()];
            for (int number = 0; number < pictures; number++) {
                CodePicture made = new CodeCorpus(seed).picture(condition, number);
                ImageIO.write(made.picture(), "png", file.toFile());
                GrayPicture gray = GrayOf.picture(made.picture());
                for (int i = 0; i < readers.size(); i++) {
                    long begin = System.nanoTime();
                    String text = readers.get(i).read(gray, file);
                    times[i].add(gray.width() == LARGE, (System.nanoTime() - begin) / 1e6);
                    boolean isRight = text.equals(made.text()) && !text.isEmpty();
                    right[i] += isRight ? 1 : 0;
                    wrong[i] += !isRight && !text.isEmpty() ? 1 : 0;
                }
            }
            for (int i = 0; i < right.length; i++) {
                sums[i] += right[i];
            }
            if (condition != Condition.NEGATIVE) {
                row(out, condition.label(), figures(right));
            }
        }
        row(out, "read of " + pictures * (Condition.values().length - 1), figures(sums));
        row(out, "read wrong, or where there is none", figures(wrong));
        row(out, "ms a frame of 640x480, mean", timesOf(false));
        row(out, "ms a frame of 1280x720, mean", timesOf(true));
    }

    private interface Figure {
        String of(String reader);
    }

    private Figure figures(int[] values) {
        return reader -> String.valueOf(values[place(reader)]);
    }

    private Figure timesOf(boolean large) {
        return reader -> String.format(Locale.ROOT, "%.1f", times[place(reader)].mean(large));
    }

    private int place(String reader) {
        return readers.stream().map(CodeReader::name).toList().indexOf(reader);
    }

    private void row(@Nullable PrintStream out, String head, Figure figure) {
        if (out != null) {
            StringBuilder line = new StringBuilder("| " + head + " |");
            readers.forEach(
                    reader -> line.append(' ').append(figure.of(reader.name())).append(" |"));
            out.println(line);
            out.flush();
        }
    }

    /** Means of one reader, by the pictures' size. */
    private static final class ReadingTime {
        private final double[] sums = new double[2];
        private final int[] counts = new int[2];

        void add(boolean large, double milliseconds) {
            sums[large ? 1 : 0] += milliseconds;
            counts[large ? 1 : 0]++;
        }

        double mean(boolean large) {
            return sums[large ? 1 : 0] / Math.max(1, counts[large ? 1 : 0]);
        }
    }
}
