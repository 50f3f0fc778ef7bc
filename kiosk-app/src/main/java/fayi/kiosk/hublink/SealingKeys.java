package fayi.kiosk.hublink;

import fayi.protocol.TokenAnswer;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.KnownHub;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.StationIdentity;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The hub's public sealing key as last heard, also across a restart without a network. Thread-safe. */
final class SealingKeys {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(SealingKeys.class));

    private final URI hub;
    private final StationIdentity identity;
    private final KnownHubFile file;
    private Optional<KnownHub> known = Optional.empty();

    SealingKeys(URI hub, StationIdentity identity, KnownHubFile file) {
        this.hub = hub;
        this.identity = identity;
        this.file = file;
    }

    synchronized Optional<String> current() {
        if (known.isEmpty()) {
            try {
                known = file.read(hub, identity);
            } catch (IOException failure) {
                // The next token brings the key again, and writes the file anew.
                LOG.record(LogEvent.HUB_FILE_FAILED, EventLog.trace(failure));
            }
        }
        return known.map(KnownHub::sealingKey);
    }

    synchronized void heard(TokenAnswer answer) {
        current();
        if (known.isPresent() && known.get().sealingKeyId().equals(answer.sealingKeyId())) {
            return;
        }
        KnownHub fresh = new KnownHub(hub, identity.thumbprint(), answer.sealingKey(), answer.sealingKeyId());
        known = Optional.of(fresh);
        try {
            file.write(fresh);
        } catch (IOException failure) {
            LOG.record(LogEvent.HUB_FILE_FAILED, EventLog.trace(failure));
        }
    }
}
