package fayi.simulator.card;

import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.SdtDecoder;
import fayi.device.card.sdt.SdtFrames;
import fayi.device.card.sdt.SdtSpeed;
import fayi.device.card.sdt.StatusWord;
import fayi.simulator.pty.PacedLine;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Answers requests in their order, with the fault of the moment. Used by the reader's thread. */
final class Requests implements SdtDecoder.Sink {
    private static final byte[] NOTHING = {};

    private final PacedLine line;
    private final ReaderState state;
    private final CurrentFault faults;
    private final FaultyLine faulty;
    private final Queue<byte[]> waiting = new ArrayDeque<>();

    Requests(PacedLine line, ReaderState state, CurrentFault faults) {
        this.line = line;
        this.state = state;
        this.faults = faults;
        this.faulty = new FaultyLine(line);
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
        if (fault instanceof CardFault.Ignores ignores
                && command.filter(ignores.commands()::contains).isPresent()) {
            return;
        }
        byte[] frame = frame(body, command, fault);
        if (fault instanceof CardFault.CardLeaves leaves && isRead(command)) {
            line.write(frame, 0, Math.min(leaves.atByte(), frame.length));
            state.remove();
            faults.end(fault);
            return;
        }
        faulty.write(frame, fault);
        command.filter(asked -> isOk(frame)).flatMap(SdtSpeed::setBy).ifPresent(speed -> line.setBaud(speed.baud()));
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
