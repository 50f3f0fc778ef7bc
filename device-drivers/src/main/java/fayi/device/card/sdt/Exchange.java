package fayi.device.card.sdt;

import java.time.Duration;

/**
 * One command and its answer.
 *
 * @param duration from the first byte written to the last byte of the answer
 * @param frameBytes size of the answer's frame
 */
record Exchange(SdtReply reply, Duration duration, int frameBytes) {
    Exchange(SdtReply reply, Duration duration) {
        this(
                reply,
                duration,
                SdtFrames.PREAMBLE_SIZE
                        + SdtFrames.LENGTH_SIZE
                        + SdtReply.STATUS_SIZE
                        + reply.data().length
                        + SdtFrames.CHECKSUM_SIZE);
    }
}
