package fayi.device.print.ipp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names under which a printer knows our jobs: random, so that a number that began again is noticed, and with the machine and
 * the process they come from, so that after a crash the next process knows what the one before left in the printer. They say
 * nothing of a person. Immutable.
 */
final class JobNames {
    private static final Path MACHINE_ID = Path.of("/etc/machine-id");
    private static final int MACHINE_DIGITS = 8;
    private static final int PROCESS_RADIX = 36;
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8})-([0-9a-z]{1,12})-[0-9a-f]{32}");

    private final String machine;
    private final long process;
    private final LongPredicate alive;

    /**
     * @param machine {@link #MACHINE_DIGITS} hexadecimal digits
     * @param alive whether a process of that id runs
     */
    JobNames(String machine, long process, LongPredicate alive) {
        this.machine = machine;
        this.process = process;
        this.alive = alive;
    }

    /** Of this process. A machine without an id of its own is a new one at every start: then nothing is taken for its own. */
    static JobNames ofThisProcess() {
        String machine = random();
        try {
            machine = digest(Files.readString(MACHINE_ID));
        } catch (IOException withoutId) {
            return ofThisProcess(machine);
        }
        return ofThisProcess(machine);
    }

    private static JobNames ofThisProcess(String machine) {
        return new JobNames(
                machine.substring(0, MACHINE_DIGITS),
                ProcessHandle.current().pid(),
                process -> ProcessHandle.of(process).isPresent());
    }

    /** A new one. */
    String next() {
        return machine + "-" + Long.toString(process, PROCESS_RADIX) + "-" + random();
    }

    /** Whether a process of this machine that has ended gave that name. */
    boolean isLeftBehind(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !parts.group(1).equals(machine)) {
            return false;
        }
        long giver = Long.parseLong(parts.group(2), PROCESS_RADIX);
        return giver != process && !alive.test(giver);
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    // machine-id(5): it must not be shown as it is where others can read it.
    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("fayi printer " + id.strip()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
