package fayi.kiosk.hublink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HttpWireTest {
    private static HubAnswer read(byte[] bytes) throws IOException {
        return HttpWire.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Property
    void whateverComesIsAnAnswerOrAnInputFailure(@ForAll byte[] noise) {
        byte[][] beginnings = {
            {}, latin("HTTP/1.1 200 OK\r\n"), latin("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        };
        for (byte[] beginning : beginnings) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(beginning);
            bytes.writeBytes(noise);
            try {
                assertThat(read(bytes.toByteArray()).status()).isBetween(200, 599);
            } catch (IOException refused) {
                assertThat(refused).hasMessageContaining("peer");
            }
        }
    }

    @Property
    void aChunkedBodyIsPutTogether(@ForAll byte[] body, @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
        for (int at = 0; at < body.length; at += chunk) {
            int length = Math.min(chunk, body.length - at);
            bytes.writeBytes(latin(Integer.toHexString(length) + ";extension\r\n"));
            bytes.write(body, at, length);
            bytes.writeBytes(latin("\r\n"));
        }
        bytes.writeBytes(latin("0\r\nTrailer: x\r\n\r\n"));
        assertThat(read(bytes.toByteArray()).body()).isEqualTo(body);
    }

    @Property
    void anAnswerThatIsCutAnywhereIsNoAnswer(@ForAll @IntRange(min = 0, max = 42) int length) {
        byte[] whole = latin("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        byte[] cut = java.util.Arrays.copyOf(whole, length);
        assertThat(whole).hasSize(43);
        assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }

    @Example
    void anInterimAnswerIsPassedOver() throws IOException {
        HubAnswer answer = read(latin("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"));
        assertThat(answer.status()).isEqualTo(204);
    }

    @Example
    void aBodyWithoutLengthEndsWithTheConnection() throws IOException {
        assertThat(read(latin("HTTP/1.0 200 OK\r\n\r\nhello")).body()).isEqualTo(latin("hello"));
    }

    @Example
    void anImpossibleLengthIsRefused() {
        assertThatThrownBy(() -> read(latin("HTTP/1.1 200 OK\r\nContent-Length: 4294967295\r\n\r\n")))
                .hasMessageContaining("longer");
        assertThatThrownBy(() -> read(latin("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n")))
                .hasMessageContaining("longer");
    }

    @Example
    void aRequestNamesItsHostAndItsLength() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HttpWire.write(
                out, URI.create("http://hub.example:81/fayi/api/x?after=3"), HubRequest.post("/api/x", latin("{}")));
        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .startsWith("POST /fayi/api/x?after=3 HTTP/1.1\r\nHost: hub.example:81\r\n")
                .contains("\r\nConnection: close\r\n")
                .contains("\r\nContent-Length: 2\r\n")
                .endsWith("\r\n\r\n{}");
    }
}
