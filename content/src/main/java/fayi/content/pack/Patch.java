package fayi.content.pack;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How new bytes travel to somebody who has older ones: deflated (RFC 1951, in the zlib format of RFC 1950) with the older
 * ones as preset dictionary, so that a changed word costs some dozen bytes. What does not fit into the dictionary's 32 kB
 * is simply compressed. The receiver checks what comes out by its digest.
 */
public final class Patch {
    private static final int WINDOW = 32 * 1024;
    private static final int PIECE = 16 * 1024;

    private Patch() {}

    /** {@code fresh} for somebody who has {@code old}, which may be empty. */
    public static byte[] make(byte[] old, byte[] fresh) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            if (old.length > 0) {
                deflater.setDictionary(dictionary(old));
            }
            deflater.setInput(fresh);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * What {@link #make} was given.
     *
     * @param size how many bytes must come out; more are never made, however the patch was forged
     * @throws PackException {@link PackRefusal#TAMPERED} when it is no such patch
     */
    public static byte[] apply(byte[] old, byte[] patch, int size) throws PackException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(patch);
            byte[] fresh = new byte[size];
            int made = 0;
            // One more byte of room would be needed to see an end that comes too late; a full array asks for it.
            while (!inflater.finished()) {
                int more = made < size ? inflater.inflate(fresh, made, size - made) : inflater.inflate(new byte[1]);
                if (made + more > size) {
                    throw tampered();
                }
                made += more;
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary(old));
                } else if (more == 0 && !inflater.finished()) {
                    throw tampered();
                }
            }
            return made == size ? fresh : Arrays.copyOf(fresh, made);
        } catch (DataFormatException | IllegalArgumentException broken) {
            throw tampered();
        } finally {
            inflater.end();
        }
    }

    /** Its end, where the window reaches. */
    private static byte[] dictionary(byte[] old) {
        return old.length <= WINDOW ? old : Arrays.copyOfRange(old, old.length - WINDOW, old.length);
    }

    private static PackException tampered() {
        return new PackException(PackRefusal.TAMPERED, "what was received does not unpack");
    }
}
