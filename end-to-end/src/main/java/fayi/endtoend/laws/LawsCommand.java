package fayi.endtoend.laws;

import fayi.content.law.search.LawLibrary;
import fayi.content.law.search.LawWords;
import fayi.content.law.vector.BgeEmbedder;
import fayi.content.law.vector.Embedder;
import fayi.content.source.BundledSource;
import fayi.content.yaml.ContentException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./fayi laws}: everything about laws from the front door. */
@Command(
        name = "laws",
        description = "Imports laws and cases, searches in them, measures the search.",
        subcommands = {ImportCommand.class, SearchCommand.class, EvalCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class LawsCommand {
    private LawsCommand() {}

    /** Runs the command that is named; bad input ends with 2 and a sentence that says what to do. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new LawsCommand());
        line.setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof IOException || failure instanceof ContentException) {
                command.getErr().println(failure.getMessage());
                return 2;
            }
            throw failure;
        });
        System.exit(line.execute(arguments));
    }

    /** Where laws lie and how they are read; the same for every command. */
    static final class Place {
        @Option(names = "--root", hidden = true, description = "The checkout.")
        private Path root = Path.of(".");

        @Option(names = "--from", hidden = true, description = "The folder from which the person called.")
        private Path from = Path.of(".");

        @Option(
                names = {"--to", "--in"},
                paramLabel = "DIR",
                description = "Where the index lies. Usual: build/laws of the checkout.")
        private @Nullable Path to;

        @Option(names = "--words-alone", description = "Without the language model, as on a small station.")
        private boolean wordsAlone;

        Path folder() {
            return to == null ? root.resolve("build").resolve("laws") : named(to);
        }

        /** A path as the person meant it. */
        Path named(Path path) {
            return from.resolve(path).normalize();
        }

        @Nullable
        Embedder embedder(int threads) throws IOException {
            return wordsAlone ? null : BgeEmbedder.load(threads);
        }

        /** The library, or a sentence that says how to get one. */
        LawLibrary library(int threads) throws IOException {
            LawWords words = LawWords.read(new BundledSource());
            LawLibrary empty = LawLibrary.open(folder(), words, null);
            if (empty.isEmpty()) {
                throw new IOException(
                        "No laws were imported to " + folder()
                                + " yet. Import them first: ./fayi laws import DIR, where DIR is a folder of laws in Markdown.");
            }
            empty.close();
            return LawLibrary.open(folder(), words, embedder(threads));
        }
    }
}
