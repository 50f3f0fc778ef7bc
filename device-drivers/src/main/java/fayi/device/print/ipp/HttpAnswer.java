package fayi.device.print.ipp;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer in HTTP/1.1 (RFC 9112), read from what has come so far. Only what a printer sends is understood: a length, pieces,
 * or the end of the connection.
 */
final class HttpAnswer {
    private static final int OK = 200;
    private static final int CONTINUE = 100;
    /** A printer that says "go on" more often than this is none. */
    private static final int MOST_INTERIM = 8;

    private HttpAnswer() {}

    /**
     * The body, when all of it is there.
     *
     * @param bytes everything that has come
     * @param ended whether nothing more will come
     * @throws EOFException when it ended too early
     * @throws ProtocolException when it is no answer or not a good one
     */
    static Optional<byte[]> body(byte[] bytes, boolean ended) throws IOException {
        Optional<byte[]> body = body(new String(bytes, StandardCharsets.ISO_8859_1), ended);
        if (body.isEmpty() && ended) {
            throw new EOFException("the printer hung up in the middle of its answer");
        }
        return body;
    }

    private static Optional<byte[]> body(String text, boolean ended) throws IOException {
        int from = 0;
        for (int interim = 0; interim <= MOST_INTERIM; interim++) {
            int blank = text.indexOf("\r\n\r\n", from);
            if (blank < 0) {
                return Optional.empty();
            }
            String[] lines = text.substring(from, blank).split("\r\n", -1);
            from = blank + 4;
            int status = status(lines[0]);
            if (status != CONTINUE) {
                return body(text, from, status, lines, ended);
            }
        }
        throw new ProtocolException("the printer's answer never begins");
    }

    private static Optional<byte[]> body(String text, int start, int status, String[] lines, boolean ended)
            throws IOException {
        if (status != OK) {
            throw new ProtocolException("the printer answered HTTP " + status);
        }
        if (header(lines, "transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            return pieces(text, start);
        }
        String length = header(lines, "content-length");
        if (length.isEmpty()) {
            return ended ? Optional.of(part(text, start, text.length())) : Optional.empty();
        }
        int end = start + number(length, 10);
        return text.length() < end ? Optional.empty() : Optional.of(part(text, start, end));
    }

    private static Optional<byte[]> pieces(String text, int start) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = start;
        while (true) {
            int line = text.indexOf("\r\n", at);
            if (line < 0) {
                return Optional.empty();
            }
            int length = number(text.substring(at, line).split(";", -1)[0], 16);
            if (length == 0) {
                return Optional.of(whole.toByteArray());
            }
            int from = line + 2;
            if (text.length() < from + length + 2) {
                return Optional.empty();
            }
            whole.writeBytes(part(text, from, from + length));
            at = from + length + 2;
        }
    }

    private static int status(String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.")) {
            throw new ProtocolException("what answers is no printer: it does not speak HTTP");
        }
        return number(words[1], 10);
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            int number = Integer.parseInt(digits.strip(), radix);
            if (number < 0 || number > IppWire.MOST_ANSWER) {
                throw new ProtocolException("the printer's answer names an impossible length");
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw new ProtocolException("the printer's answer has no number where one must be");
        }
    }

    private static String header(String[] lines, String name) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    private static byte[] part(String text, int from, int to) {
        return text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
