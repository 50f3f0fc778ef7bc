package fayi.provisioning;

import fayi.protocol.MalformedMessageException;
import fayi.protocol.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the {@link KnownHub} in {@code identity/hub.json} of the data directory. */
public final class KnownHubFile {
    private final Path file;
    private final WireFormat format;

    /** Beside the identity under {@code dataDirectory}. */
    public KnownHubFile(Path dataDirectory, WireFormat format) {
        this.file = dataDirectory.resolve("identity").resolve("hub.json");
        this.format = format;
    }

    /** What is known of {@code hub} by this identity; empty when the station is not enrolled there. */
    public Optional<KnownHub> read(URI hub, StationIdentity identity) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            KnownHub known = format.read(Files.readAllBytes(file), KnownHub.class);
            boolean same = hub.equals(known.hub()) && identity.thumbprint().equals(known.keyThumbprint());
            return same ? Optional.of(known) : Optional.empty();
        } catch (MalformedMessageException failure) {
            throw new IOException(
                    file + " is damaged: delete it; the station fetches it anew from the hub when it next starts",
                    failure);
        }
    }

    /** Puts {@code known} in place of what was known. */
    public void write(KnownHub known) throws IOException {
        PrivateFiles.write(file, format.write(known));
    }
}
