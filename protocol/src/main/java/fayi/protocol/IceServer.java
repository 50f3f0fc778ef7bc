package fayi.protocol;

import java.util.List;
import java.util.Optional;

/** A STUN or TURN server for a call (RFC 7064, RFC 7065); credentials are short-lived, and not in its text form. */
public record IceServer(List<String> urls, Optional<String> username, Optional<String> credential) {
    /** Copies the list. */
    public IceServer {
        urls = List.copyOf(urls);
    }

    @Override
    public String toString() {
        return "IceServer" + urls;
    }
}
