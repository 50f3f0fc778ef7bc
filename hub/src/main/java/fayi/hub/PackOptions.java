package fayi.hub;

import fayi.content.pack.PackKeys;
import fayi.content.pack.PackTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose packs of content a hub takes. */
final class PackOptions {
    @Option(names = "--pack-name", description = "The name of the packs that may be published here.")
    private @Nullable String name;

    @Option(
            names = "--pack-key",
            paramLabel = "FILE",
            description = "The public key of one who may sign them; several.")
    private @Nullable List<Path> keys;

    @Option(names = "--pack-threshold", defaultValue = "1", description = "How many of them must have signed.")
    private int threshold;

    Optional<PackTrust> trust() throws IOException {
        if (name == null && keys == null) {
            return Optional.empty();
        }
        if (name == null || keys == null) {
            throw new IOException("--pack-name and --pack-key belong together: give both, or neither");
        }
        List<PublicKey> read = new ArrayList<>();
        for (Path key : keys) {
            read.add(PackKeys.readPublic(key));
        }
        try {
            return Optional.of(new PackTrust(name, read, threshold));
        } catch (IllegalArgumentException wrong) {
            throw new IOException("--pack-threshold: " + wrong.getMessage(), wrong);
        }
    }
}
