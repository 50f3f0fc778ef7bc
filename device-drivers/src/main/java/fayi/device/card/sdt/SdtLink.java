package fayi.device.card.sdt;

import fayi.device.DeviceException;
import fayi.device.card.IdCardReader;
import fayi.device.transport.Transport;
import fayi.device.transport.TransportException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Commands and answers over one line. An answer that is damaged or stops half way is asked for again; one that never begins
 * is not, for a silent reader has been waited for long enough. All buffers are overwritten. Used by one thread.
 */
final class SdtLink implements AutoCloseable {
    /** So long may an answer stop before it counts as cut off; USB adapters hold bytes back for 16 ms. */
    private static final Duration GAP = Duration.ofMillis(250);
    /** So long must the line be quiet before a command, when something was left under way. */
    private static final Duration QUIET = Duration.ofMillis(40);

    private static final Duration SLICE = Duration.ofMillis(20);
    private static final int TRIES = 3;
    private static final int BITS_PER_BYTE = 10;

    private final Transport transport;
    private final Duration timeout;
    private final Duration largestFrame;
    private final SdtDecoder decoder = SdtDecoder.ofReplies();
    private final byte[] chunk = new byte[2560];
    private final Answers answers = new Answers();
    private boolean settled;

    /** {@code timeout} is how long the reader may take before the first byte of an answer. */
    SdtLink(Transport transport, Duration timeout, int baud) {
        this.transport = transport;
        this.timeout = timeout;
        this.largestFrame =
                Duration.ofSeconds(SdtFrames.LARGEST_LENGTH * BITS_PER_BYTE).dividedBy(baud);
    }

    /** Ends an exchange that nobody waits for any more. */
    @FunctionalInterface
    interface Wanted {
        /** For what must be finished. */
        Wanted ALWAYS = () -> {};

        /** Throws when the exchange should end. */
        void check() throws DeviceException;
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @throws DeviceException.Offline {@code no-answer}, or the line is lost
     * @throws DeviceException.Garbled when three answers in a row could not be understood
     */
    Exchange exchange(SdtCommand command, Wanted wanted) throws DeviceException {
        return exchange(command, wanted, timeout);
    }

    /** The same with another patience for the first byte. */
    Exchange exchange(SdtCommand command, Wanted wanted, Duration patience) throws DeviceException {
        try {
            for (int i = 0; i < TRIES; i++) {
                settle(wanted);
                Exchange exchange = once(command, wanted, patience);
                if (exchange != null) {
                    return exchange;
                }
            }
        } catch (TransportException lost) {
            throw new DeviceException.Offline(IdCardReader.KIND, lost.reason());
        } finally {
            // Half a card may lie there when the exchange was ended early.
            forget();
        }
        throw new DeviceException.Garbled(IdCardReader.KIND, TRIES + " answers in a row were damaged");
    }

    /** Null when the answer was damaged, cut off, another command's or noise. */
    private @Nullable Exchange once(SdtCommand command, Wanted wanted, Duration patience)
            throws TransportException, DeviceException {
        settled = false;
        long begin = System.nanoTime();
        transport.write(SdtFrames.request(command));
        long lastByte = begin;
        boolean heard = false;
        while (true) {
            wanted.check();
            int count = transport.read(chunk, SLICE);
            long now = System.nanoTime();
            if (count > 0) {
                lastByte = now;
                heard = true;
                pass(count);
                SdtReply reply = answers.poll();
                if (reply != null) {
                    settled = answers.isEmpty();
                    if (isMisheard(command, reply)) {
                        reply.wipe();
                        settled = false;
                        return null;
                    }
                    return new Exchange(reply, Duration.ofNanos(now - begin));
                }
                if (answers.damaged) {
                    return null;
                }
            }
            boolean stopped = now - lastByte > (heard ? GAP : patience).toNanos();
            boolean endless = now - begin > patience.plus(largestFrame).toNanos() * 2;
            if (stopped || endless) {
                if (heard) {
                    return null;
                }
                throw new DeviceException.Offline(IdCardReader.KIND, "no-answer");
            }
        }
    }

    private static boolean isMisheard(SdtCommand command, SdtReply reply) {
        return reply.is(StatusWord.BAD_CHECKSUM) || reply.is(StatusWord.BAD_LENGTH) || !command.isAnsweredBy(reply);
    }

    private void pass(int count) {
        decoder.accept(chunk, count, answers);
        Arrays.fill(chunk, 0, count, (byte) 0);
    }

    /** Drops what is left of earlier answers, so that none is taken for the next one's. */
    private void settle(Wanted wanted) throws TransportException, DeviceException {
        long begin = System.nanoTime();
        // What came since, uncalled for, may be the first half of more.
        int late = transport.read(chunk, Duration.ZERO);
        Arrays.fill(chunk, 0, late, (byte) 0);
        settled &= late == 0;
        while (!settled) {
            wanted.check();
            int count = transport.read(chunk, QUIET);
            Arrays.fill(chunk, 0, count, (byte) 0);
            // A line that is never quiet is tried all the same: an answer may still be found in it.
            settled = count == 0 || System.nanoTime() - begin > timeout.toNanos();
        }
        forget();
    }

    private void forget() {
        decoder.reset();
        answers.clear();
    }

    @Override
    public void close() {
        forget();
        transport.close();
    }

    private static final class Answers implements SdtDecoder.Sink {
        private final Queue<SdtReply> replies = new ArrayDeque<>();
        private boolean damaged;

        @Override
        public void frame(byte[] body) {
            replies.add(SdtReply.of(body));
            Arrays.fill(body, (byte) 0);
        }

        @Override
        public void damaged() {
            damaged = true;
        }

        @Nullable
        SdtReply poll() {
            return replies.poll();
        }

        boolean isEmpty() {
            return replies.isEmpty();
        }

        void clear() {
            replies.forEach(SdtReply::wipe);
            replies.clear();
            damaged = false;
        }
    }
}
