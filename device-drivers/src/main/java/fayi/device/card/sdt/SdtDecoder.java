package fayi.device.card.sdt;

import java.util.Arrays;

/**
 * Finds frames in a stream of bytes. Noise is skipped up to the next preamble; after a wrong checksum the search goes on one
 * byte behind the preamble, so that a frame hidden in a broken one is found. Holds no more than one largest frame and
 * overwrites what it has passed on. Not thread-safe.
 */
public final class SdtDecoder {
    private static final int HEAD = SdtFrames.PREAMBLE_SIZE + SdtFrames.LENGTH_SIZE;
    private static final int SMALLEST_REPLY = SdtReply.STATUS_SIZE + SdtFrames.CHECKSUM_SIZE;
    private static final int SMALLEST_REQUEST = 3;

    private final int smallestLength;
    private final byte[] buffer = new byte[HEAD + SdtFrames.LARGEST_LENGTH];
    private int size;

    private SdtDecoder(int smallestLength) {
        this.smallestLength = smallestLength;
    }

    /** For what readers send. */
    public static SdtDecoder ofReplies() {
        return new SdtDecoder(SMALLEST_REPLY);
    }

    /** For what hosts send. */
    public static SdtDecoder ofRequests() {
        return new SdtDecoder(SMALLEST_REQUEST);
    }

    /** Takes the first {@code count} of {@code bytes} and tells {@code sink} what they complete. */
    public void accept(byte[] bytes, int count, Sink sink) {
        int taken = 0;
        while (taken < count) {
            // Room is there always: extract leaves less than one largest frame.
            int now = Math.min(count - taken, buffer.length - size);
            System.arraycopy(bytes, taken, buffer, size, now);
            size += now;
            taken += now;
            extract(sink);
        }
    }

    /** Forgets and overwrites what has not become a frame. */
    public void reset() {
        Arrays.fill(buffer, (byte) 0);
        size = 0;
    }

    private void extract(Sink sink) {
        int at = 0;
        while (at < size) {
            if (!SdtFrames.preambleMayStandAt(buffer, at, size)) {
                at++;
                continue;
            }
            if (size - at < HEAD) {
                break;
            }
            int length = (buffer[at + HEAD - 2] & 0xFF) << 8 | buffer[at + HEAD - 1] & 0xFF;
            if (length < smallestLength || length > SdtFrames.LARGEST_LENGTH) {
                at++;
                continue;
            }
            int end = at + HEAD + length;
            if (end > size) {
                break;
            }
            if (SdtFrames.checksum(buffer, at + SdtFrames.PREAMBLE_SIZE, end - 1) == buffer[end - 1]) {
                sink.frame(Arrays.copyOfRange(buffer, at + HEAD, end - 1));
                at = end;
            } else {
                sink.damaged();
                at++;
            }
        }
        drop(at);
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, size - count);
        Arrays.fill(buffer, size - count, size, (byte) 0);
        size -= count;
    }

    /** Hears what the stream held. */
    public interface Sink {
        /** A frame's body, without preamble, length and checksum; the receiver owns it and overwrites it. */
        void frame(byte[] body);

        /** Something that began as a frame had a wrong checksum. */
        void damaged();
    }
}
