package fayi.provisioning.doctor.station;

import fayi.device.selftest.Finding;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The directory of what outlives a visit: it must be the station's alone, and have room. */
record DataDirectory(Path directory) {
    /** Under this much a long time without a network could fill the disk with what waits to be delivered. */
    private static final long LEAST_BYTES = 1L << 30;

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    Finding rights() {
        try {
            if (!Files.isDirectory(directory)) {
                return Finding.failed("data-directory-missing", "Create the directory that 'data' names: " + directory);
            }
            Path probe = Files.createTempFile(directory, "doctor", ".probe");
            Files.delete(probe);
            if (Files.getPosixFilePermissions(directory).stream().anyMatch(OTHERS::contains)) {
                return Finding.failed(
                        "data-directory-open", "Give it to the station's user alone: chmod 700 " + directory);
            }
            return Finding.passed(Map.of());
        } catch (IOException refused) {
            return Finding.failed(
                    "data-directory-unwritable", "Give it to the station's user: chown -R <user> " + directory);
        }
    }

    Finding space() {
        try {
            FileStore store = Files.getFileStore(directory);
            long free = store.getUsableSpace();
            if (free < LEAST_BYTES) {
                return Finding.failed(
                        "disk-nearly-full",
                        "Free space on the disk of " + directory + ": " + gigabytes(free) + " are left.");
            }
            return Finding.passed(Map.of("free", gigabytes(free)));
        } catch (IOException unknown) {
            return Finding.failed("data-directory-missing", "Create the directory that 'data' names: " + directory);
        }
    }

    static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
