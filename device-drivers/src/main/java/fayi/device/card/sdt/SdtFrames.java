package fayi.device.card.sdt;

/**
 * Frames of the SDT host protocol: {@code AA AA AA 96 69 | LEN | body | CHK}, where LEN is big-endian and counts body and
 * checksum, and CHK is the exclusive or of LEN and body.
 */
public final class SdtFrames {
    static final int LENGTH_SIZE = 2;
    static final int CHECKSUM_SIZE = 1;
    /** The largest LEN a reader may send. */
    public static final int LARGEST_LENGTH = 2320;

    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    static final int PREAMBLE_SIZE = PREAMBLE.length;

    private SdtFrames() {}

    /** The frame of a command without data. */
    public static byte[] request(SdtCommand command) {
        return frame(new byte[] {command.command(), command.parameter()});
    }

    /** The frame of a reply; {@code data} may be empty. */
    public static byte[] reply(StatusWord status, byte[] data) {
        byte[] body = new byte[SdtReply.STATUS_SIZE + data.length];
        body[SdtReply.STATUS_SIZE - 1] = status.code();
        System.arraycopy(data, 0, body, SdtReply.STATUS_SIZE, data.length);
        return frame(body);
    }

    /** The frame around {@code body}. */
    public static byte[] frame(byte[] body) {
        int length = body.length + CHECKSUM_SIZE;
        if (length > LARGEST_LENGTH) {
            throw new IllegalArgumentException("A body of " + body.length + " bytes does not fit a frame");
        }
        byte[] frame = new byte[PREAMBLE_SIZE + LENGTH_SIZE + length];
        System.arraycopy(PREAMBLE, 0, frame, 0, PREAMBLE_SIZE);
        frame[PREAMBLE_SIZE] = (byte) (length >> 8);
        frame[PREAMBLE_SIZE + 1] = (byte) length;
        System.arraycopy(body, 0, frame, PREAMBLE_SIZE + LENGTH_SIZE, body.length);
        frame[frame.length - 1] = checksum(frame, PREAMBLE_SIZE, frame.length - 1);
        return frame;
    }

    static byte checksum(byte[] bytes, int from, int to) {
        byte sum = 0;
        for (int i = from; i < to; i++) {
            sum = (byte) (sum ^ bytes[i]);
        }
        return sum;
    }

    /** Whether the preamble, or as much of it as lies before {@code size}, stands at {@code at}. */
    static boolean preambleMayStandAt(byte[] bytes, int at, int size) {
        for (int i = 0; i < PREAMBLE_SIZE && at + i < size; i++) {
            if (bytes[at + i] != PREAMBLE[i]) {
                return false;
            }
        }
        return true;
    }
}
