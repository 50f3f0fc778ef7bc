package fayi.hub.testkit;

import fayi.protocol.Problem;
import fayi.protocol.WireFormat;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the hub answered. */
public record Reply(HttpResponse<byte[]> response) {
    private static final WireFormat FORMAT = new WireFormat();

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The message in a good answer. */
    public <T> T as(Class<T> type) {
        if (status() != 200) {
            throw new AssertionError("The hub answered " + status() + " " + text());
        }
        return FORMAT.read(response.body(), type);
    }

    /** The problem in a bad answer. */
    public Problem problem() {
        if (status() < 400) {
            throw new AssertionError("The hub refused nothing: " + status());
        }
        return FORMAT.read(response.body(), Problem.class);
    }
}
