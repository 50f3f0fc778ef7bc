package fayi.simulator.card;

import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.SdtDecoder;
import fayi.device.card.sdt.SdtFrames;
import fayi.device.card.sdt.SdtSpeed;
import fayi.device.card.sdt.StatusWord;
import fayi.simulator.pty.FaultyLine;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;

/** Answers requests in their order, with the fault of the moment. Used by the line's thread. */
final class Requests implements SdtDecoder.Sink {
    private static final byte[] NOTHING = {};
    private static final int CHECKSUM_CHANGE = 0x55;

    private final ReaderState state;
    private final CurrentFault faults;
    private final Random random = new Random(1);
    private final Queue<byte[]> waiting = new ArrayDeque<>();

    Requests(ReaderState state, CurrentFault faults) {
        this.state = state;
        this.faults = faults;
    }

    @Override
    public void frame(byte[] body) {
        waiting.add(body);
    }

    @Override
    public void damaged() {
        waiting.add(NOTHING);
    }

    void answerAll(FaultyLine line) {
        byte[] body = waiting.poll();
        while (body != null) {
            answer(line, body);
            body = waiting.poll();
        }
    }

    /** Forgets what was not answered. */
    void forget() {
        waiting.clear();
    }

    private void answer(FaultyLine line, byte[] body) {
        Optional<SdtCommand> command = body.length == 2 ? SdtCommand.of(body[0], body[1]) : Optional.empty();
        CardFault fault = faults.take();
        if (fault instanceof CardFault.Ignores ignores
                && command.filter(ignores.commands()::contains).isPresent()) {
            return;
        }
        byte[] frame = frame(body, command, fault);
        boolean leaves = fault instanceof CardFault.CardLeaves && isRead(command);
        byte[] sent = leaves ? Arrays.copyOf(frame, sentUntilItLeaves(fault, frame)) : damaged(frame, fault);
        if (sent.length > 0) {
            line.write(sent);
        }
        if (leaves) {
            state.remove();
            faults.end(fault);
            return;
        }
        command.filter(asked -> isOk(frame)).flatMap(SdtSpeed::setBy).ifPresent(speed -> line.setBaud(speed.baud()));
    }

    private static int sentUntilItLeaves(CardFault fault, byte[] frame) {
        return fault instanceof CardFault.CardLeaves leaves ? Math.min(leaves.atByte(), frame.length) : frame.length;
    }

    /** What the fault leaves of an answer. */
    private byte[] damaged(byte[] frame, CardFault fault) {
        byte[] sent = frame.clone();
        if (fault instanceof CardFault.NoiseOnly noise) {
            sent = new byte[noise.bytes()];
            random.nextBytes(sent);
        } else if (fault instanceof CardFault.WrongChecksum) {
            sent[sent.length - 1] ^= CHECKSUM_CHANGE;
        } else if (fault instanceof CardFault.ChangedByte) {
            sent[random.nextInt(sent.length)] ^= (byte) (1 + random.nextInt(255));
        } else if (fault instanceof CardFault.HalfFrame) {
            sent = Arrays.copyOf(frame, frame.length / 2);
        }
        return sent;
    }

    private byte[] frame(byte[] body, Optional<SdtCommand> command, CardFault fault) {
        if (body.length == 0) {
            return SdtFrames.reply(StatusWord.BAD_CHECKSUM, NOTHING);
        }
        if (fault instanceof CardFault.Answers answers && (isRead(command) || concernsAll(answers.status()))) {
            return SdtFrames.reply(answers.status(), NOTHING);
        }
        if (fault instanceof CardFault.Lacks lacks
                && command.filter(lacks.commands()::contains).isPresent()) {
            return SdtFrames.reply(StatusWord.BAD_COMMAND, NOTHING);
        }
        return command.map(state::answer).orElseGet(() -> otherwise(body));
    }

    private static byte[] otherwise(byte[] body) {
        boolean setsFrameSize = body.length == 3 && body[0] == 0x61;
        return SdtFrames.reply(setsFrameSize ? StatusWord.OK : StatusWord.BAD_COMMAND, NOTHING);
    }

    private static boolean isOk(byte[] frame) {
        return frame[9] == StatusWord.OK.code();
    }

    private static boolean isRead(Optional<SdtCommand> command) {
        return command.filter(asked -> asked == SdtCommand.READ || asked == SdtCommand.READ_WITH_FINGERPRINT)
                .isPresent();
    }

    private static boolean concernsAll(StatusWord status) {
        return status == StatusWord.SELF_TEST_FAILED || status == StatusWord.SAM_UNAUTHORISED;
    }
}
