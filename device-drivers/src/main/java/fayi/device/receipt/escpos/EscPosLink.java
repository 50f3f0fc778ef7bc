package fayi.device.receipt.escpos;

import fayi.device.DeviceException;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.receipt.escpos.AnswerDecoder.Answer;
import fayi.device.transport.Transport;
import fayi.device.transport.TransportException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Asks one printer and hears its answers, each with a deadline. DLE EOT is answered at once, even by a printer that stands
 * still; GS r only when all before it has been worked through, which makes it the sign that a piece is printed. Used by one
 * thread.
 */
final class EscPosLink implements AutoCloseable {
    private static final byte[] CLEAR = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};
    private static final byte[] BEGIN_ANEW = {0x1B, 0x40, 0x1D, 0x61, 0x00};
    private static final byte[] PAPER_SENSOR = {0x1D, 0x72, 0x01};
    private static final Duration IDENTITY = Duration.ofMillis(400);
    private static final Duration CLEARING = Duration.ofMillis(300);
    private static final Duration SETTLING = Duration.ofMillis(100);
    private static final int NEAR_END = 0x03;
    private static final int END = 0x0C;

    private final Transport transport;
    private final Duration patience;
    private final AnswerDecoder decoder = new AnswerDecoder();
    private final byte[] incoming = new byte[256];
    private int filled;
    private int taken;
    private int asked;
    private boolean heard;

    /**
     * @param patience how long DLE EOT may go unanswered before it is asked once more
     */
    EscPosLink(Transport transport, Duration patience) {
        this.transport = transport;
        this.patience = patience;
    }

    /**
     * How the printer is.
     *
     * @throws DeviceException.Offline when it does not say so in time
     */
    RollStatus status() throws DeviceException {
        int printer = realTime(1);
        int offline = realTime(2);
        int error = RollStatus.speaksOfError(offline) ? realTime(3) : 0;
        return RollStatus.of(printer, offline, error, realTime(4));
    }

    /** Sends bytes as they are. */
    void send(byte[] bytes) throws DeviceException {
        try {
            transport.write(bytes);
        } catch (TransportException gone) {
            throw new DeviceException.Offline(ReceiptPrinter.KIND, gone.reason());
        }
    }

    /** Asks for the sign that all before is done; {@link #isDone} hears it. */
    void askWhetherDone() throws DeviceException {
        expectNothing();
        forget();
        decoder.reset();
        asked = 1;
        send(PAPER_SENSOR);
    }

    /** Asks once more for that sign, which may have been lost on its way. */
    void askAgainWhetherDone() throws DeviceException {
        decoder.reset();
        asked++;
        send(PAPER_SENSOR);
    }

    /**
     * Waits for that sign, {@code wait} at most. A sign that came while the printer was asked how it is counts: it comes once,
     * and who did not hear it would wait for ever.
     */
    boolean isDone(Duration wait) throws DeviceException {
        if (!heard && await(wait, EscPosLink::isSign).isEmpty()) {
            return false;
        }
        if (asked > 1) {
            // If none was lost the others follow at once; the next piece must not be taken for printed by them.
            await(SETTLING, answer -> false);
        }
        expectNothing();
        return true;
    }

    /** Drops what the printer has not printed yet and sets it to its beginnings; what it answers to that is dropped too. */
    void clear() throws DeviceException {
        expectNothing();
        forget();
        send(CLEAR);
        // A printer that does not know the command says nothing; then only ESC @ helps.
        await(CLEARING, Answer.Cleared.class::isInstance);
        beginAnew();
    }

    /** Sets it to its beginnings, without automatic status. */
    void beginAnew() throws DeviceException {
        send(BEGIN_ANEW);
    }

    /** A text about itself: GS I 65 firmware, 66 maker, 67 model, 68 serial number; many printers say nothing. */
    Optional<String> tell(int what) throws DeviceException {
        expectNothing();
        forget();
        send(new byte[] {0x1D, 0x49, (byte) what});
        return await(IDENTITY, Answer.Told.class::isInstance)
                .map(answer -> ((Answer.Told) answer).text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** GS I 2: bit 0 Chinese characters, bit 1 a knife. */
    Optional<Integer> type() throws DeviceException {
        expectNothing();
        forget();
        send(new byte[] {0x1D, 0x49, 0x02});
        return await(IDENTITY, Answer.Plain.class::isInstance).map(answer -> ((Answer.Plain) answer).bits());
    }

    /** Asks once more before the printer counts as silent: a question or its answer is lost now and then, or late. */
    private int realTime(int what) throws DeviceException {
        OptionalInt first = askRealTime(what);
        if (first.isPresent()) {
            return first.getAsInt();
        }
        decoder.reset();
        int second = askRealTime(what).orElseThrow(() -> new DeviceException.Offline(ReceiptPrinter.KIND, "no-answer"));
        // A first answer that was late and not lost is followed by the second, which would answer the next question.
        await(SETTLING, Answer.RealTime.class::isInstance);
        return second;
    }

    private OptionalInt askRealTime(int what) throws DeviceException {
        forget();
        send(new byte[] {0x10, 0x04, (byte) what});
        return await(patience, Answer.RealTime.class::isInstance).stream()
                .mapToInt(answer -> ((Answer.RealTime) answer).bits())
                .findFirst();
    }

    private void expectNothing() {
        asked = 0;
        heard = false;
    }

    private static boolean isSign(Answer answer) {
        return answer instanceof Answer.Plain plain && isPaperSensor(plain.bits());
    }

    private static boolean isPaperSensor(int bits) {
        int near = bits & NEAR_END;
        int end = bits & END;
        return (near == 0 || near == NEAR_END) && (end == 0 || end == END);
    }

    /** The next answer that is {@code meant}; others are dropped, but for the sign that is awaited. */
    private Optional<Answer> await(Duration wait, Predicate<Answer> meant) throws DeviceException {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            while (taken < filled) {
                Optional<Answer> answer = decoder.accept(incoming[taken++]);
                answer.ifPresent(this::note);
                if (answer.isPresent() && meant.test(answer.get())) {
                    return answer;
                }
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            read(Duration.ofNanos(left));
        }
    }

    private void note(Answer answer) {
        heard |= asked > 0 && isSign(answer);
    }

    /**
     * Passes over what came before the question: only what follows can be its answer. It is read as answers all the same: of a
     * late text the rest comes later, and its letters would be taken for answers if its beginning were forgotten.
     */
    private void forget() throws DeviceException {
        passOver();
        boolean more = true;
        while (more) {
            read(Duration.ZERO);
            more = filled == incoming.length;
            passOver();
        }
    }

    private void passOver() {
        while (taken < filled) {
            decoder.accept(incoming[taken++]).ifPresent(this::note);
        }
    }

    private void read(Duration wait) throws DeviceException {
        try {
            filled = transport.read(incoming, wait);
            taken = 0;
        } catch (TransportException gone) {
            throw new DeviceException.Offline(ReceiptPrinter.KIND, gone.reason());
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
