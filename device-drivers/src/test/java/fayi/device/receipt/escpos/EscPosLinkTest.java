package fayi.device.receipt.escpos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.DeviceException;
import fayi.device.transport.Transport;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** Answers of a printer that are late, lost, or come between those of another question. */
class EscPosLinkTest {
    private static final String WELL = "\u0012";
    private static final String DONE = "\0";
    private static final String LOST = "";

    private final Line line = new Line();
    private final EscPosLink link = new EscPosLink(line, Duration.ofMillis(20));

    @Test
    void thatAPieceIsPrintedIsHeardAlsoWhileThePrinterIsAskedHowItIs() throws Exception {
        line.answers(LOST, WELL, DONE + WELL, WELL);
        link.askWhetherDone();
        assertThat(link.isDone(Duration.ofMillis(1))).isFalse();
        assertThat(link.status().obstacle()).isEmpty();
        assertThat(link.isDone(Duration.ofMillis(1))).isTrue();
    }

    @Test
    void thatAPieceIsPrintedIsHeardAlsoJustBeforeThePrinterIsAsked() throws Exception {
        line.answers(LOST, WELL, WELL, WELL);
        link.askWhetherDone();
        line.comes(DONE);
        link.status();
        assertThat(link.isDone(Duration.ofMillis(1))).isTrue();
    }

    @Test
    void theSignOfOnePieceIsNotTakenForThatOfTheNext() throws Exception {
        line.answers(DONE, LOST);
        link.askWhetherDone();
        assertThat(link.isDone(Duration.ofMillis(20))).isTrue();
        line.comes(DONE);
        link.askWhetherDone();
        assertThat(link.isDone(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void aSignThatWasLostIsAskedForOnceMoreAndOneThatWasOnlyLateIsNotTakenForThatOfTheNextPiece() throws Exception {
        line.answers(LOST, DONE + DONE, LOST);
        link.askWhetherDone();
        assertThat(link.isDone(Duration.ofMillis(1))).isFalse();
        link.askAgainWhetherDone();
        assertThat(link.isDone(Duration.ofMillis(1))).isTrue();
        link.askWhetherDone();
        assertThat(link.isDone(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void aQuestionWhoseAnswerWasLostIsAskedOnceMore() throws Exception {
        line.answers(WELL, LOST, WELL, WELL);
        assertThat(link.status().obstacle()).isEmpty();
    }

    @Test
    void twoAnswersThatAreLostAreASilentPrinter() {
        line.answers(LOST, LOST);
        assertThatThrownBy(link::status).isInstanceOf(DeviceException.Offline.class);
    }

    @Test
    void aLateAnswerIsNotTakenForThatOfTheNextQuestion() throws Exception {
        // That it is off line, twice: the first answer came too late. Taken for DLE EOT 2 it would say that the paper
        // has
        // ended.
        line.answers(LOST, "\u003A\u003A", WELL, WELL);
        assertThat(link.status().obstacle()).contains(RollStatus.Obstacle.STOPPED);
    }

    @Test
    void aNameThatComesTooLateIsNotTakenForHowThePrinterIs() throws Exception {
        // "r" and "v" have the bits of a printer without paper.
        line.answers("_Silver r", "ver vvv\0" + WELL, WELL, WELL);
        assertThat(link.tell(67)).isEmpty();
        assertThat(link.status().obstacle()).isEmpty();
    }

    @Test
    void aNameWithoutAnEndKeepsNobodyFromHearingThePrinter() throws Exception {
        line.answers("_Silver", WELL, WELL, WELL);
        assertThat(link.tell(67)).isEmpty();
        assertThat(link.status().obstacle()).isEmpty();
    }

    /** Answers each question with the next of what it was told. */
    private static final class Line implements Transport {
        private final Deque<String> answers = new ArrayDeque<>();
        private String coming = "";

        void answers(String... next) {
            answers.addAll(Arrays.asList(next));
        }

        void comes(String bytes) {
            coming += bytes;
        }

        @Override
        public int read(byte[] into, Duration patience) {
            byte[] bytes = coming.getBytes(ISO_8859_1);
            coming = "";
            System.arraycopy(bytes, 0, into, 0, bytes.length);
            return bytes.length;
        }

        @Override
        public void write(byte[] bytes) {
            comes(answers.isEmpty() ? LOST : answers.remove());
        }

        @Override
        public void close() {
            coming = "";
        }
    }
}
