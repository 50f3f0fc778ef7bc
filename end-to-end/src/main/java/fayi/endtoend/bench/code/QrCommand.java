package fayi.endtoend.bench.code;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./fayi bench qr}: how many codes are read, beside the peers; or what the codes in a folder of pictures say. */
@Command(
        name = "qr",
        description = "Reads QR codes of a made corpus beside its peers, or those in a folder of pictures.",
        mixinStandardHelpOptions = true)
public final class QrCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder of pictures (png, jpg, bmp): one JSON line each, {\"file\", \"text\", \"ms\"}.")
    private @Nullable Path folder;

    @Option(names = "--seed", description = "What the corpus follows from. Usual: ${DEFAULT-VALUE}.")
    private long seed = CorpusBenchmark.SEED;

    @Option(names = "--pictures", description = "Pictures a condition. Usual: ${DEFAULT-VALUE}.")
    private int pictures = CorpusBenchmark.PICTURES;

    @Option(names = "--from", hidden = true, description = "The directory that DIR is relative to.")
    private Path from = Path.of("");

    /** For the command line. */
    public QrCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (folder == null) {
            CorpusBenchmark.run(seed, pictures, System.out);
            return 0;
        }
        Path wanted = from.resolve(folder);
        if (!Files.isDirectory(wanted)) {
            System.err.println(wanted + " is no folder. Give one that holds pictures.");
            return 2;
        }
        // In UTF-8 wherever it goes.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        FolderReading.run(wanted, out, System.err);
        out.flush();
        return 0;
    }
}
