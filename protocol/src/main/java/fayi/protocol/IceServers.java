package fayi.protocol;

import java.util.List;

/** The servers both sides of a call use; empty where host candidates are enough. */
public record IceServers(List<IceServer> servers) {
    /** Copies the list. */
    public IceServers {
        servers = List.copyOf(servers);
    }
}
