package fayi.kiosk.hublink;

import fayi.protocol.Paths;
import fayi.protocol.TokenAnswer;
import fayi.protocol.TokenRequest;
import fayi.protocol.WireFormat;
import fayi.provisioning.StationIdentity;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the station's token, and fetches a new one shortly before the old ends or when the hub no longer takes it. */
final class TokenKeeper {
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final HubHttp http;
    private final StationIdentity identity;
    private final AnswerReader answers;
    private final WireFormat format;
    private final Clock clock;
    private final Consumer<TokenAnswer> onToken;
    /** Not a monitor: who leaves while another waits for a hub that hangs must not wait with them. */
    private final ReentrantLock asking = new ReentrantLock();

    private @Nullable TokenAnswer current;

    TokenKeeper(
            HubHttp http,
            StationIdentity identity,
            AnswerReader answers,
            WireFormat format,
            Clock clock,
            Consumer<TokenAnswer> onToken) {
        this.http = http;
        this.identity = identity;
        this.answers = answers;
        this.format = format;
        this.clock = clock;
        this.onToken = onToken;
    }

    /** A token that the hub should take. */
    String token() throws HubLinkException, InterruptedException {
        asking.lockInterruptibly();
        try {
            return goodToken();
        } finally {
            asking.unlock();
        }
    }

    private String goodToken() throws HubLinkException, InterruptedException {
        TokenAnswer held = current;
        if (held == null || clock.instant().isAfter(held.expiresAt().toInstant().minus(EARLY))) {
            TokenRequest request = new TokenRequest(identity.assertion(clock));
            HubAnswer answer = http.exchange(HubRequest.post(Paths.TOKEN, format.write(request)));
            held = answers.read(answer, TokenAnswer.class);
            current = held;
            onToken.accept(held);
        }
        return held.token();
    }

    /** The hub did not take {@code refused}; another may have been fetched meanwhile and is kept. */
    void drop(String refused) throws InterruptedException {
        asking.lockInterruptibly();
        try {
            if (current != null && current.token().equals(refused)) {
                current = null;
            }
        } finally {
            asking.unlock();
        }
    }
}
