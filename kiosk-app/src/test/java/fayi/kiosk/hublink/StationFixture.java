package fayi.kiosk.hublink;

import fayi.protocol.WireFormat;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A demonstration station's link to some hub, impatient. */
final class StationFixture {
    private StationFixture() {}

    /** Impatient, so that tests need not wait. */
    static final LinkTimes TIMES = new LinkTimes(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofMillis(200));

    static HubLink link(URI hub, Path data, Clock clock, LinkTimes times) throws Exception {
        WireFormat format = new WireFormat();
        StationIdentity identity = StationIdentity.openOrCreate("demonstration-1", data);
        return new HubLink(
                hub,
                identity,
                new KnownHubFile(data, format),
                format,
                clock,
                times,
                javax.net.ssl.SSLContext.getDefault());
    }
}
