package fayi.hub.signal;

import fayi.hub.security.Digests;
import fayi.protocol.IceServer;
import fayi.protocol.IceServers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The STUN and TURN servers of this hub. TURN credentials are made for each request from a secret shared with the server
 * (draft-uberti-behave-turn-rest-00, coturn's use-auth-secret): the user name is the time at which they end.
 *
 * @param stunUrls as {@code stun:host:port}
 * @param turnUrls as {@code turn:host:port?transport=udp}
 * @param turnSecret shared with the TURN servers
 */
public record IceConfiguration(List<String> stunUrls, List<String> turnUrls, Optional<String> turnSecret, Clock clock) {
    private static final Duration VALID = Duration.ofHours(2);

    /** Copies the lists. */
    public IceConfiguration {
        stunUrls = List.copyOf(stunUrls);
        turnUrls = List.copyOf(turnUrls);
    }

    /** The servers with credentials for {@code user}, a station's or an account's id. */
    public IceServers serversFor(String user) {
        List<IceServer> servers = new ArrayList<>();
        if (!stunUrls.isEmpty()) {
            servers.add(new IceServer(stunUrls, Optional.empty(), Optional.empty()));
        }
        if (!turnUrls.isEmpty() && turnSecret.isPresent()) {
            String name = clock.instant().plus(VALID).getEpochSecond() + ":" + user;
            byte[] secret = turnSecret.get().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            String credential = Base64.getEncoder().encodeToString(Digests.hmac("HmacSHA1", secret, name));
            servers.add(new IceServer(turnUrls, Optional.of(name), Optional.of(credential)));
        }
        return new IceServers(servers);
    }

    @Override
    public String toString() {
        return "IceConfiguration[" + stunUrls + ", " + turnUrls + "]";
    }
}
