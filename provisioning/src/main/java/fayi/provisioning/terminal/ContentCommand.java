package fayi.provisioning.terminal;

import fayi.content.check.ContentCheck;
import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryImport;
import fayi.content.directory.DirectorySheets;
import fayi.content.directory.DirectoryWriter;
import fayi.content.pack.PackDifference;
import fayi.content.pack.PackException;
import fayi.content.pack.PackFile;
import fayi.content.pack.PackFolder;
import fayi.content.pack.PackKeys;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackTrust;
import fayi.content.yaml.ContentException;
import fayi.protocol.WireFormat;
import fayi.provisioning.pack.PackPublisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Behind {@code ./fayi content}: makes, signs, checks, compares and publishes packs of content. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        description = "Packs of content: what stations serve, signed by those who answer for it.")
public final class ContentCommand {
    /** Days are those of the people who are served. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int REFUSED = 1;

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec command;

    private ContentCommand(Clock clock) {
        this.clock = clock;
    }

    /** Runs the command that {@code arguments} name; 1 when a pack or key is not good, 2 for a wrong command. */
    public static void main(String[] arguments) {
        System.exit(run(
                Clock.system(ZONE), new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    static int run(Clock clock, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line =
                new CommandLine(new ContentCommand(clock)).setOut(out).setErr(err);
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            if (failure instanceof PackException || failure instanceof IOException) {
                failed.getErr().println(failure.getMessage());
                return REFUSED;
            }
            throw failure;
        });
        return line.execute(arguments);
    }

    @Command(name = "key", description = "Makes a pair of keys: NAME.key, which stays with its owner, and NAME.pub.")
    void key(@Parameters(paramLabel = "NAME") Path name) throws IOException {
        PublicKey known =
                PackKeys.create(beside(name, ".key"), beside(name, ".pub")).getPublic();
        say("The key " + PackKeys.id(known) + " is in " + beside(name, ".key") + "; give " + beside(name, ".pub")
                + " to hub and stations.");
    }

    @Command(name = "check", description = "Says what is wrong with a directory of content: file, line, remedy.")
    int check(@Parameters(paramLabel = "CONTENT_DIR") Path content) {
        List<ContentException> problems = ContentCheck.problems(content);
        problems.forEach(problem -> say(String.valueOf(problem.getMessage())));
        say(problems.isEmpty() ? "The content is good." : problems.size() + " mistakes.");
        return problems.isEmpty() ? 0 : REFUSED;
    }

    @Command(name = "build", description = "Checks a directory of content and makes a pack of it.")
    int build(
            @Parameters(index = "0", paramLabel = "CONTENT_DIR") Path content,
            @Parameters(index = "1", paramLabel = "PACK_DIR") Path pack,
            @Option(names = "--name", required = true, description = "Of the line of packs.") String name,
            @Option(names = "--counter", description = "Else one more than the pack that lies in PACK_DIR.") @Nullable
                    Long counter,
            @Option(names = "--expires", description = "The first day on which it is no longer taken; else in a year.")
                    @Nullable
                    LocalDate expires)
            throws PackException, IOException {
        if (check(content) != 0) {
            return REFUSED;
        }
        LocalDate end = expires == null ? LocalDate.now(clock).plusYears(1) : expires;
        PackManifest made = new PackFolder(pack)
                .build(
                        content,
                        name,
                        counter == null ? OptionalLong.empty() : OptionalLong.of(counter),
                        clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                        end.atStartOfDay(ZONE).toInstant());
        say("Pack " + made.name() + " " + made.counter() + ": " + made.files().size() + " files, "
                + made.files().stream().mapToLong(PackFile::size).sum() + " bytes. Let it be signed.");
        return 0;
    }

    @Command(name = "sign", description = "Signs a pack with a key; others may sign it as well.")
    void sign(
            @Parameters(index = "0", paramLabel = "PACK_DIR") Path pack,
            @Parameters(index = "1", paramLabel = "NAME.key") Path key)
            throws PackException, IOException {
        PackFolder folder = new PackFolder(pack);
        PublicKey known = PackKeys.readPublic(Path.of(key.toString().replaceFirst("\\.key$", ".pub")));
        folder.sign(folder.signatures().signed(folder.manifestBytes(), PackKeys.readPrivate(key), known));
        say("Signed by " + PackKeys.id(known) + ".");
    }

    @Command(
            name = "verify",
            description = "Says whether a station with these keys takes the pack, and checks every byte.")
    void verify(
            @Parameters(paramLabel = "PACK_DIR") Path pack,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--key", required = true, paramLabel = "NAME.pub") List<Path> keys,
            @Option(names = "--threshold", defaultValue = "1") int threshold)
            throws PackException, IOException {
        PackFolder folder = new PackFolder(pack);
        List<PublicKey> known = new ArrayList<>();
        for (Path key : keys) {
            known.add(PackKeys.readPublic(key));
        }
        PackManifest good = new PackTrust(name, known, threshold)
                .check(folder.manifestBytes(), folder.signatures(), 0, clock.instant());
        for (PackFile file : good.files()) {
            folder.bytes(file);
        }
        say("Good: " + good.name() + " " + good.counter() + " until " + LocalDate.ofInstant(good.expiresAt(), ZONE)
                + ".");
    }

    @Command(name = "diff", description = "Says what is other in the second pack than in the first.")
    void diff(
            @Parameters(index = "0", paramLabel = "PACK_DIR") Path before,
            @Parameters(index = "1", paramLabel = "PACK_DIR") Path after)
            throws PackException, IOException {
        PackDifference difference =
                PackDifference.between(new PackFolder(before).manifest(), new PackFolder(after).manifest());
        difference.added().forEach(path -> say("+ " + path));
        difference.changed().forEach(path -> say("~ " + path));
        difference.removed().forEach(path -> say("- " + path));
        say(difference.fetched() + " bytes are new.");
    }

    @Command(name = "publish", description = "Hands a signed pack to a hub, which offers it to its stations.")
    void publish(
            @Parameters(paramLabel = "PACK_DIR") Path pack,
            @Option(names = "--hub", required = true, paramLabel = "URL") URI hub)
            throws PackException, IOException, InterruptedException {
        long sent = new PackPublisher(URI.create(hub.toString().replaceAll("/+$", "")), new WireFormat())
                .publish(new PackFolder(pack));
        say("Published: " + sent + " bytes sent. Stations fetch it within minutes.");
    }

    @Command(
            name = "directory",
            description = "Makes directory.yaml of a list of institutions and practitioners, CSV or XLSX.")
    void directory(
            @Parameters(index = "0", paramLabel = "LIST") Path list,
            @Parameters(index = "1", paramLabel = "directory.yaml") Path target)
            throws IOException {
        DirectoryImport read = DirectorySheets.read(list);
        read.problems()
                .forEach(problem -> say(list + ", row " + problem.row()
                        + (problem.column().isEmpty() ? "" : ", " + problem.column()) + ": " + problem.problem()));
        if (!read.problems().isEmpty()) {
            throw new IOException("Nothing was written: correct the rows and try again.");
        }
        Files.writeString(target, DirectoryWriter.write(new Directory(read.entries())));
        say(read.entries().size() + " entries are in " + target + ".");
    }

    private void say(String words) {
        if (command != null) {
            command.commandLine().getOut().println(words);
        }
    }

    private static Path beside(Path name, String ending) {
        return name.resolveSibling(name.getFileName() + ending);
    }
}
