package fayi.hub.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, unpacked once for all hubs of an account, and how this account may run them.
 *
 * <p>PostgreSQL refuses to be root. A hub that is root, as in a container or on a developer's machine, runs it as
 * {@code nobody} with the one capability that lets it reach the hub's directory. (A user namespace, the other way, is refused
 * by the kernel inside a changed root.)
 *
 * @param directory where they lie
 * @param as what must stand before a command
 */
record PostgresPrograms(Path directory, List<String> as) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "15.15.0";
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=nobody",
            "--regid=nogroup",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            "--");

    /** Unpacks them when they are not there yet. */
    static PostgresPrograms ready() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        Path unpacked = home(root).resolve(VERSION);
        if (!Files.isDirectory(unpacked)) {
            unpack(unpacked);
        }
        return new PostgresPrograms(unpacked, root ? AS_NOBODY : List.of());
    }

    /**
     * Nobody else may put programs in their place: root's lie where only root writes and everybody reads, an account's in its
     * home.
     */
    private static Path home(boolean root) throws IOException {
        Path home = root
                ? Path.of("/var/cache/fayi/postgresql")
                : Path.of(System.getProperty("user.home"), ".cache", "fayi", "postgresql");
        Set<PosixFilePermission> mode = PosixFilePermissions.fromString(root ? "rwxr-xr-x" : "rwx------");
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, mode);
        return home;
    }

    /** A command that runs {@code program}. */
    ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(as);
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Gives a file or an empty directory to the account that runs the programs. */
    void give(Path path) throws IOException {
        if (!as.isEmpty()) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private static void unpack(Path target) throws IOException {
        Path fresh = Files.createTempDirectory(target.getParent(), "unpacking");
        try (InputStream archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("This hub brings no PostgreSQL for " + System.getProperty("os.arch")
                        + ": give it a server with --database");
            }
            extract(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive))), fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            delete(fresh);
            // Another hub of this account was quicker.
            if (!(failure instanceof FileAlreadyExistsException) && !Files.isDirectory(target)) {
                throw failure;
            }
        }
    }

    private static void extract(TarArchiveInputStream archive, Path into) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path path = into.resolve(entry.getName()).normalize();
            if (!path.startsWith(into)) {
                throw new IOException("The archive of PostgreSQL names a place outside itself");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent());
                Files.copy(archive, path);
                boolean program = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> backwards;
        try (Stream<Path> files = Files.walk(directory)) {
            backwards = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : backwards) {
            Files.delete(file);
        }
    }
}
