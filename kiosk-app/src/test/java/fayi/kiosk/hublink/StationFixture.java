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

    static HubLink link(URI hub, Path data, Clock clock, Duration deadline) throws Exception {
        WireFormat format = new WireFormat();
        StationIdentity identity = StationIdentity.openOrCreate("demonstration-1", data);
        return new HubLink(
                hub,
                identity,
                new KnownHubFile(data, format),
                format,
                clock,
                deadline,
                javax.net.ssl.SSLContext.getDefault());
    }
}
