package fayi.protocol;

import java.util.Objects;

/**
 * Every error the hub answers with.
 *
 * @param id stable, for programs: {@code ticket-taken}, {@code sign-in-refused}, ...
 * @param text for the person who reads it, in Chinese
 * @param remedy what to do next
 */
public record Problem(String id, String text, String remedy) {
    /** JSON without them is some other server's. */
    public Problem {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(remedy);
    }
}
