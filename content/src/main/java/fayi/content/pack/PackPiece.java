package fayi.content.pack;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A piece of a pack's file on the wire: four bytes how long it is unpacked, one byte whether it leans on older bytes, then
 * a {@link Patch}. With older bytes a piece is small enough that all of it and its neighbourhood fit into the patch's
 * dictionary, so that a changed word costs some dozen bytes wherever in a file it stands.
 */
public final class PackPiece {
    /** The most bytes of a piece that leans on nothing. */
    public static final int LONGEST = 128 * 1024;

    private static final int LEANING = 24 * 1024;
    /** How far what was put in before a place may have moved the rest. */
    private static final int MARGIN = 4 * 1024;

    private static final int WINDOW = 32 * 1024;
    private static final int HEAD = 5;

    private PackPiece() {}

    /**
     * A piece that begins with {@code rest}, as much of it as fits.
     *
     * @param place where in {@code base} its neighbourhood is
     * @param base older bytes that the receiver has, or those of them around; empty for none
     */
    public static byte[] pack(byte[] rest, int place, byte[] base) {
        byte[] window = window(base, place);
        int length = Math.min(rest.length, window.length > 0 ? LEANING : LONGEST);
        byte[] patch = Patch.make(window, Arrays.copyOf(rest, length));
        return ByteBuffer.allocate(HEAD + patch.length)
                .putInt(length)
                .put((byte) (window.length > 0 ? 1 : 0))
                .put(patch)
                .array();
    }

    /**
     * The bytes from {@code from} on.
     *
     * @param base the older bytes that were named when it was asked for
     * @throws PackException {@link PackRefusal#TAMPERED} when it is no piece
     */
    public static byte[] unpack(byte[] piece, int from, byte[] base) throws PackException {
        if (piece.length < HEAD) {
            throw new PackException(PackRefusal.TAMPERED, "a piece of a file is cut off");
        }
        ByteBuffer in = ByteBuffer.wrap(piece);
        int length = in.getInt();
        byte[] window = in.get() == 1 ? window(base, from) : new byte[0];
        if (length < 0 || length > LONGEST) {
            throw new PackException(PackRefusal.TAMPERED, "a piece of a file is longer than any");
        }
        byte[] bytes = Patch.apply(window, Arrays.copyOfRange(piece, HEAD, piece.length), length);
        if (bytes.length != length) {
            throw new PackException(PackRefusal.TAMPERED, "a piece of a file is shorter than it says");
        }
        return bytes;
    }

    /** Never longer behind {@code from} than deflate looks back, which is some bytes less than 32 kB. */
    private static byte[] window(byte[] base, int from) {
        int start = Math.max(0, from - MARGIN);
        return start >= base.length
                ? new byte[0]
                : Arrays.copyOfRange(base, start, Math.min(base.length, from + WINDOW - MARGIN));
    }
}
