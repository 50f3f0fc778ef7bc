package fayi.simulator.card;

import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.SdtDecoder;
import fayi.device.card.sdt.SdtFrames;
import fayi.device.card.sdt.StatusWord;
import fayi.simulator.pty.PacedLine;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;

/** Answers requests in their order, with the fault of the moment. Used by the reader's thread. */
final class Requests implements SdtDecoder.Sink {
    private static final byte[] NOTHING = {};
    private static final List<Integer> SPEEDS = List.of(115_200, 57_600, 38_400, 19_200, 9600);

    private final PacedLine line;
    private final ReaderState state;
    private final CurrentFault faults;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private final Random noise = new Random(1);

    Requests(PacedLine line, ReaderState state, CurrentFault faults) {
        this.line = line;
        this.state = state;
        this.faults = faults;
    }

    /** The pipe brings a request's bytes at once; on a wire they would have taken their time. */
    void cameAt(long nanos, int count) {
        line.notBefore(nanos + line.nanosOf(count));
    }

    @Override
    public void frame(byte[] body) {
        waiting.add(body);
    }

    @Override
    public void damaged() {
        waiting.add(NOTHING);
    }

    void answerAll() throws IOException {
        byte[] body = waiting.poll();
        while (body != null) {
            answer(body);
            body = waiting.poll();
        }
    }

    private void answer(byte[] body) throws IOException {
        Optional<SdtCommand> command = body.length == 2 ? SdtCommand.of(body[0], body[1]) : Optional.empty();
        CardFault fault = faults.take();
        if (fault instanceof CardFault.Silent) {
            return;
        }
        if (fault instanceof CardFault.Slow slow) {
            line.notBefore(System.nanoTime() + slow.delay().toNanos());
        }
        if (fault instanceof CardFault.Noise bytes) {
            byte[] sent = new byte[bytes.bytes()];
            noise.nextBytes(sent);
            line.write(sent, 0, sent.length);
            if (bytes.drownsAnswer()) {
                return;
            }
        }
        byte[] frame = frame(body, command, fault);
        int end = frame.length;
        if (fault instanceof CardFault.WrongChecksum) {
            frame[end - 1] ^= 0x55;
        } else if (fault instanceof CardFault.HalfFrame) {
            end /= 2;
        } else if (fault instanceof CardFault.CardLeaves leaves && isRead(command)) {
            end = Math.min(leaves.atByte(), end);
            line.write(frame, 0, end);
            state.remove();
            faults.end(fault);
            return;
        }
        line.write(frame, 0, end);
        if (setsSpeed(body)) {
            line.setBaud(SPEEDS.get(body[1]));
        }
    }

    private byte[] frame(byte[] body, Optional<SdtCommand> command, CardFault fault) {
        if (body.length == 0) {
            return SdtFrames.reply(StatusWord.BAD_CHECKSUM, NOTHING);
        }
        if (fault instanceof CardFault.Answers answers && (isRead(command) || concernsAll(answers.status()))) {
            return SdtFrames.reply(answers.status(), NOTHING);
        }
        return command.map(state::answer).orElseGet(() -> otherwise(body));
    }

    private static byte[] otherwise(byte[] body) {
        boolean setsFrameSize = body.length == 3 && body[0] == 0x61;
        return SdtFrames.reply(setsSpeed(body) || setsFrameSize ? StatusWord.OK : StatusWord.BAD_COMMAND, NOTHING);
    }

    private static boolean setsSpeed(byte[] body) {
        return body.length == 2 && body[0] == 0x60 && body[1] >= 0 && body[1] < SPEEDS.size();
    }

    private static boolean isRead(Optional<SdtCommand> command) {
        return command.filter(asked -> asked == SdtCommand.READ || asked == SdtCommand.READ_WITH_FINGERPRINT)
                .isPresent();
    }

    private static boolean concernsAll(StatusWord status) {
        return status == StatusWord.SELF_TEST_FAILED || status == StatusWord.SAM_UNAUTHORISED;
    }
}
