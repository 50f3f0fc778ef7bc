package fayi.content.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a pack holds. Its {@link #bytes()} are what is signed; they are lines of text, so that two manifests can be
 * compared by eye, and there is exactly one way to write each:
 *
 * <pre>
 * fayi-pack 1
 * name demonstration
 * counter 12
 * made 2026-11-25T02:00:00Z
 * expires 2027-11-25T02:00:00Z
 * file 3f...9a 1024 catalogue.yaml
 * </pre>
 *
 * @param name of the line of packs, such as a city's: a station takes packs of one name only
 * @param counter rises with every pack of that name
 * @param files by path in ascending order
 */
public record PackManifest(String name, long counter, Instant madeAt, Instant expiresAt, List<PackFile> files) {
    private static final String FIRST_LINE = "fayi-pack 1";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST_FILES = 20_000;
    private static final int LARGEST_MANIFEST = 8 * 1024 * 1024;

    /**
     * Sorts the files.
     *
     * @throws IllegalArgumentException when two files have one path, or name, counter or expiry are none
     */
    public PackManifest {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a pack's name has lower-case letters, digits and hyphens only");
        }
        if (counter < 1) {
            throw new IllegalArgumentException("a pack's counter begins with 1");
        }
        if (!expiresAt.isAfter(madeAt)) {
            throw new IllegalArgumentException("a pack expires after it was made");
        }
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("a pack has at most " + MOST_FILES + " files");
        }
        Set<String> paths = new HashSet<>();
        for (PackFile file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("two files have the path " + file.path());
            }
        }
        files = files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    }

    /** The file at {@code path}, if there is one. */
    public Optional<PackFile> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The bytes that are signed and sent. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE)
                .append("\nname ")
                .append(name)
                .append("\ncounter ")
                .append(counter)
                .append("\nmade ")
                .append(madeAt)
                .append("\nexpires ")
                .append(expiresAt)
                .append('\n');
        for (PackFile file : files) {
            text.append("file ")
                    .append(file.sha256())
                    .append(' ')
                    .append(file.size())
                    .append(' ')
                    .append(file.path())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #bytes()} wrote, and nothing else: bytes that would be written otherwise are refused, so that one
     * signature stands for one pack.
     *
     * @throws PackException {@link PackRefusal#MALFORMED}, with the line
     */
    public static PackManifest read(byte[] bytes) throws PackException {
        if (bytes.length > LARGEST_MANIFEST) {
            throw malformed(0, "it is larger than any manifest");
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw malformed(1, "it does not begin with '" + FIRST_LINE + "'");
        }
        int line = 0;
        try {
            String name = value(lines, line = 1, "name ");
            long counter = Long.parseLong(value(lines, line = 2, "counter "));
            Instant made = Instant.parse(value(lines, line = 3, "made "));
            Instant expires = Instant.parse(value(lines, line = 4, "expires "));
            List<PackFile> files = new ArrayList<>();
            for (line = 5; line < lines.size(); line++) {
                files.add(file(value(lines, line, "file ")));
            }
            PackManifest manifest = new PackManifest(name, counter, made, expires, files);
            if (!java.util.Arrays.equals(manifest.bytes(), bytes)) {
                throw malformed(0, "it is not written in the one way a manifest is written");
            }
            return manifest;
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw malformed(line + 1, String.valueOf(wrong.getMessage()));
        }
    }

    private static String value(List<String> lines, int index, String key) {
        if (index >= lines.size() || !lines.get(index).startsWith(key)) {
            throw new IllegalArgumentException("'" + key.strip() + "' is missing");
        }
        return lines.get(index).substring(key.length());
    }

    private static PackFile file(String value) {
        String[] parts = value.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("a file has a digest, a size and a path");
        }
        return new PackFile(parts[2], parts[0], Long.parseLong(parts[1]));
    }

    private static PackException malformed(int line, String problem) {
        return new PackException(PackRefusal.MALFORMED, "manifest" + (line > 0 ? ":" + line : "") + ": " + problem);
    }

    @Override
    public String toString() {
        return "PackManifest[" + name + " " + counter + ", " + files.size() + " files]";
    }
}
