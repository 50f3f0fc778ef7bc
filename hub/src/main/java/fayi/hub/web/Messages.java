package fayi.hub.web;

import fayi.protocol.MalformedMessageException;
import fayi.protocol.WireFormat;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what requests carry and writes what they are answered. Thread-safe. */
public final class Messages {
    /** The largest message has a session description of some kilobytes or an opinion of 4,000 characters. */
    private static final int LARGEST_MESSAGE = 64 * 1024;

    private final WireFormat format;

    /** In this JSON. */
    public Messages(WireFormat format) {
        this.format = format;
    }

    /**
     * The message in the request's body.
     *
     * @throws Refusal {@code body-too-large}
     * @throws MalformedMessageException when it is not such a message
     */
    public <T> T read(Context request, Class<T> type) {
        return read(request, type, LARGEST_MESSAGE);
    }

    /** As {@link #read(Context, Class)}, for a message of at most {@code most} bytes. */
    public <T> T read(Context request, Class<T> type, int most) {
        byte[] body = body(request, most);
        // JSON's null is well-formed and no message.
        @Nullable T message = format.read(body, type);
        return present(message, type.getSimpleName());
    }

    /** Read from the wire no further than allowed: what is too large costs no memory, and what may be large is let in. */
    private static byte[] body(Context request, int most) {
        try (InputStream in = request.bodyInputStream()) {
            byte[] body = in.readNBytes(most + 1);
            if (body.length > most) {
                throw tooLarge();
            }
            return body;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code value}, which the message must have. */
    public static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw malformed(name);
        }
        return value;
    }

    /** {@code text}, which must be there, not blank and at most so long. */
    public static String text(@Nullable String text, int longest, String name) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw malformed(name);
        }
        return text;
    }

    /** The UUID in the request's path. */
    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw malformed("key");
        }
    }

    /** Answers 200 with {@code message}. */
    public void answer(Context request, Object message) {
        request.contentType("application/json").result(format.write(message));
    }

    /** Answers a problem. */
    public void refuse(Context request, Refusal refusal) {
        request.status(refusal.status());
        answer(request, refusal.problem());
    }

    static Refusal tooLarge() {
        return new Refusal(413, "body-too-large", "发来的内容太大。", "请减少材料后重试。");
    }

    private static Refusal malformed(String name) {
        return new Refusal(400, "malformed-message", "请求的格式不对：" + name + "。", "请更新程序后重试；仍不行请联系技术人员。");
    }
}
