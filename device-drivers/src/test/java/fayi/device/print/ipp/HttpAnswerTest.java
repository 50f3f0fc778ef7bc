package fayi.device.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Answers come in parts, in pieces and with noise. */
class HttpAnswerTest {
    @Property
    void anAnswerWithALengthIsWholeOnlyWithItsLastByte(@ForAll byte[] body) throws Exception {
        onlyWholeAtItsEnd(answer("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n", body), body);
    }

    @Property
    void anAnswerInPiecesIsPutTogether(@ForAll byte[] body, @ForAll @IntRange(min = 1, max = 50) int size)
            throws Exception {
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += size) {
            byte[] piece = Arrays.copyOfRange(body, at, Math.min(body.length, at + size));
            pieces.writeBytes((Integer.toHexString(piece.length) + ";x=y\r\n").getBytes(StandardCharsets.US_ASCII));
            pieces.writeBytes(piece);
            pieces.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        pieces.writeBytes("0\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] whole = answer(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n",
                pieces.toByteArray());
        onlyWholeAtItsEnd(whole, body);
    }

    @Property
    void noiseIsRefusedOrWaitedForAndNothingElse(@ForAll byte[] noise) throws Exception {
        try {
            assertThat(HttpAnswer.body(noise, false)).isEmpty();
        } catch (ProtocolException refused) {
            assertThat(refused).hasMessageNotContaining("\r");
        }
    }

    @Test
    void anAnswerWithoutLengthEndsWithItsConnection() throws Exception {
        byte[] whole = answer("HTTP/1.0 200 OK\r\n\r\n", new byte[] {1, 2});
        assertThat(HttpAnswer.body(whole, false)).isEmpty();
        assertThat(HttpAnswer.body(whole, true)).contains(new byte[] {1, 2});
    }

    @Test
    void whatIsCutOrNoPrinterIsToldApart() {
        assertThatThrownBy(() ->
                        HttpAnswer.body(answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", new byte[2]), true))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> HttpAnswer.body(answer("HTTP/1.1 404 Not Found\r\n\r\n", new byte[0]), false))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> HttpAnswer.body(answer("SSH-2.0-x\r\n\r\n", new byte[0]), false))
                .isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() ->
                        HttpAnswer.body(answer("HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\n", new byte[0]), false))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void whoSaysGoOnForEverIsRefusedAtOnce() {
        byte[] endless = "HTTP/1.1 100 Continue\r\n\r\n".repeat(40_000).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> HttpAnswer.body(endless, false)).isInstanceOf(ProtocolException.class);
    }

    private static void onlyWholeAtItsEnd(byte[] whole, byte[] body) throws Exception {
        for (int length = 0; length < whole.length; length++) {
            assertThat(HttpAnswer.body(Arrays.copyOf(whole, length), false)).isEmpty();
        }
        assertThat(HttpAnswer.body(whole, false)).contains(body);
    }

    private static byte[] answer(String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }
}
