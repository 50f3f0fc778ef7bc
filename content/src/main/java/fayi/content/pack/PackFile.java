package fayi.content.pack;

import java.util.regex.Pattern;

/**
 * One file of a pack.
 *
 * @param path below the pack's root, parts divided by {@code /}; letters, digits and {@code . _ - } of any script
 * @param sha256 of its bytes, lower-case hexadecimal: the name under which its bytes are kept and asked for
 * @param size in bytes
 */
public record PackFile(String path, String sha256, long size) {
    /** No file of a pack is larger: an index of laws with its vectors has about 110 MB. */
    public static final long LARGEST = 256L * 1024 * 1024;

    private static final int LONGEST_PATH = 200;
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks all three.
     *
     * @throws IllegalArgumentException when a path could leave the pack, a digest is none or a size is beyond the largest
     */
    public PackFile {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "a pack cannot hold a file of this name: letters, digits, '.', '_', '-' and '/' only, no part"
                            + " that begins with a dot, at most " + LONGEST_PATH + " characters");
        }
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a digest has 64 hexadecimal digits");
        }
        if (size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("a file of a pack has at most " + LARGEST + " bytes");
        }
    }
}
