package fayi.kiosk.hublink;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * HTTP/1.1 (RFC 9112) for one request on a connection of its own. All lengths are limited: a peer that is not the hub, or
 * has gone mad, must not fill the station's memory.
 */
final class HttpWire {
    private static final int LONGEST_HEAD = 32 * 1024;
    private static final int LONGEST_BODY = 4 * 1024 * 1024;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private HttpWire() {}

    static void write(OutputStream out, URI address, HubRequest request) throws IOException {
        StringBuilder head = new StringBuilder();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        head.append(request.method()).append(' ').append(address.getRawPath()).append(query);
        head.append(" HTTP/1.1\r\nHost: ").append(address.getRawAuthority());
        head.append("\r\nConnection: close\r\nContent-Length: ").append(request.body().length);
        request.headers()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        out.write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(request.body());
        out.flush();
    }

    static HubAnswer read(InputStream in) throws IOException {
        int status;
        Map<String, String> headers;
        do {
            status = status(line(in));
            headers = headers(in);
        } while (status < 200);
        return new HubAnswer(status, body(in, status, headers));
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?")) {
            throw new IOException("The peer does not speak HTTP");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            length += line.length();
            int colon = line.indexOf(':');
            if (colon < 1 || length > LONGEST_HEAD) {
                throw new IOException("The peer's headers are malformed");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, int status, Map<String, String> headers) throws IOException {
        if (status == NO_CONTENT || status == NOT_MODIFIED) {
            return new byte[0];
        }
        String encoding = headers.get("transfer-encoding");
        if (encoding != null) {
            if (!encoding.equalsIgnoreCase("chunked")) {
                throw new IOException("The peer's transfer encoding is not known");
            }
            return chunks(in);
        }
        String length = headers.get("content-length");
        if (length == null) {
            return limited(in.readNBytes(LONGEST_BODY + 1));
        }
        return exactly(in, number(length, 10));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.writeBytes(exactly(in, size));
            limited(body.size());
            if (!line(in).isEmpty()) {
                throw new IOException("The peer's chunks are malformed");
            }
        }
        headers(in);
        return body.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        String line = line(in);
        int extension = line.indexOf(';');
        return number((extension < 0 ? line : line.substring(0, extension)).strip(), 16);
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            int number = Integer.parseUnsignedInt(digits, radix);
            limited(number);
            return number;
        } catch (NumberFormatException malformed) {
            throw new IOException("The peer's length is not a number", malformed);
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The peer closed in the middle of its answer");
        }
        return bytes;
    }

    private static byte[] limited(byte[] body) throws IOException {
        limited(body.length);
        return body;
    }

    private static void limited(int length) throws IOException {
        if (length < 0 || length > LONGEST_BODY) {
            throw new IOException("The peer's answer is longer than any of the hub's");
        }
    }

    /** A line without its end; the stream must be buffered. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The peer closed in the middle of its answer");
            }
            if (line.size() == LONGEST_HEAD) {
                throw new IOException("The peer's line has no end");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
