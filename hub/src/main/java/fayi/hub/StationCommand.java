package fayi.hub;

import fayi.hub.security.HubKeys;
import fayi.hub.station.Stations;
import fayi.hub.store.StationPlace;
import fayi.hub.store.StationStore;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a station known and prints the code with which it enrols. */
@Command(name = "station", description = "Stations that the hub serves.")
final class StationCommand {
    private final EventLog log;
    private final Clock clock;

    StationCommand(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Command(name = "add", description = "Adds a station, or renames it, and prints its one-time enrolment code.")
    void add(
            @Mixin DataOptions data,
            @Option(names = "--id", required = true, description = "As in station.yaml.") String id,
            @Option(names = "--name", required = true, description = "As people read it.") String name,
            @Option(names = "--village", defaultValue = "") String village,
            @Option(names = "--township", required = true) String township,
            @Option(names = "--county", required = true) String county,
            @Option(names = "--city", required = true) String city)
            throws IOException {
        Parts parts = new Parts();
        try {
            HubKeys keys = HubKeys.openOrCreate(data.data().resolve("keys"), log);
            StationStore store = new StationStore(data.open(parts, log));
            store.put(id, name, new StationPlace(village, township, county, city));
            System.out.println(new Stations(store, keys, log, clock).issueCode(id));
        } finally {
            parts.close();
        }
    }
}
