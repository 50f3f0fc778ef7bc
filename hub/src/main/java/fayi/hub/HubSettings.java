package fayi.hub;

import fayi.content.pack.PackTrust;
import fayi.hub.queue.QueueTimes;
import fayi.hub.store.DatabaseAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a node of the hub is to run.
 *
 * @param bind the address to listen on
 * @param port 0 for any free one
 * @param data directory of keys, enrolment codes and, unless there is another, the database
 * @param database a PostgreSQL database; without it one is run in the data directory
 * @param demonstration directory of demonstration data, never in the field
 * @param turnSecret shared with the TURN servers
 * @param packTrust whose packs of content are taken; none when empty
 */
public record HubSettings(
        String bind,
        int port,
        Path data,
        Optional<DatabaseAddress> database,
        Optional<Path> demonstration,
        List<String> stunUrls,
        List<String> turnUrls,
        Optional<String> turnSecret,
        Optional<PackTrust> packTrust,
        QueueTimes times) {
    /** Copies the lists. */
    public HubSettings {
        stunUrls = List.copyOf(stunUrls);
        turnUrls = List.copyOf(turnUrls);
    }

    @Override
    public String toString() {
        return "HubSettings[" + bind + ":" + port + ", " + data + "]";
    }
}
