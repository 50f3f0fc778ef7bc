package fayi.endtoend.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Answers of printers as RFC 8010, 3 lays them out, in HTTP/1.1. */
final class IppExamples {
    private static final int OPERATION = 1;
    private static final int JOB = 2;
    private static final int END = 3;
    private static final int PRINTER = 4;
    private static final int INTEGER = 0x21;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;
    private static final int TEXT = 0x41;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int CHARSET = 0x47;

    private IppExamples() {}

    static List<byte[]> all() {
        byte[] printer = printer();
        byte[] job = job();
        return List.of(withLength(printer), inPieces(printer), withLength(job), inPieces(job), toTheEnd(job));
    }

    private static byte[] printer() {
        ByteArrayOutputStream out = begin(0);
        out.write(PRINTER);
        attribute(out, ENUM, "printer-state", number(5));
        attribute(out, KEYWORD, "printer-state-reasons", ascii("media-needed-error"));
        attribute(out, KEYWORD, "", ascii("media-jam-warning"));
        attribute(out, TEXT, "printer-make-and-model", ascii("Fayi Example 1"));
        attribute(out, TEXT, "printer-device-id", ascii("MFG:Fayi;MDL:Example;SN:0001;"));
        attribute(out, BOOLEAN, "color-supported", new byte[] {1});
        attribute(out, KEYWORD, "media-supported", ascii("iso_a4_210x297mm"));
        attribute(out, KEYWORD, "sides-supported", ascii("two-sided-long-edge"));
        out.write(END);
        return out.toByteArray();
    }

    private static byte[] job() {
        ByteArrayOutputStream out = begin(0);
        for (int id = 1; id <= 3; id++) {
            out.write(JOB);
            attribute(out, INTEGER, "job-id", number(id));
            attribute(out, NAME, "job-name", ascii("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
            attribute(out, ENUM, "job-state", number(3 + id * 2));
            attribute(out, KEYWORD, "job-state-reasons", ascii("job-completed-with-errors"));
            attribute(out, INTEGER, "job-impressions-completed", number(2));
        }
        out.write(END);
        return out.toByteArray();
    }

    private static ByteArrayOutputStream begin(int status) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {2, 0, 0, (byte) status, 0, 0, 0, 1});
        out.write(OPERATION);
        attribute(out, CHARSET, "attributes-charset", ascii("utf-8"));
        attribute(out, 0x48, "attributes-natural-language", ascii("en"));
        return out;
    }

    private static void attribute(ByteArrayOutputStream out, int tag, String name, byte[] value) {
        out.write(tag);
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) name.length()).array());
        out.writeBytes(ascii(name));
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) value.length).array());
        out.writeBytes(value);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] withLength(byte[] body) {
        return http("Content-Length: " + body.length, body);
    }

    private static byte[] inPieces(byte[] body) {
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 50) {
            int size = Math.min(50, body.length - at);
            pieces.writeBytes(ascii(Integer.toHexString(size).toUpperCase(Locale.ROOT) + "\r\n"));
            pieces.write(body, at, size);
            pieces.writeBytes(ascii("\r\n"));
        }
        pieces.writeBytes(ascii("0\r\n\r\n"));
        return http("HTTP/1.1 100 Continue\r\n\r\n", "Transfer-Encoding: chunked", pieces.toByteArray());
    }

    private static byte[] toTheEnd(byte[] body) {
        return http("Connection: close", body);
    }

    private static byte[] http(String header, byte[] body) {
        return http("", header, body);
    }

    private static byte[] http(String before, String header, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii(before + "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n" + header + "\r\n\r\n"));
        out.writeBytes(body);
        return out.toByteArray();
    }
}
