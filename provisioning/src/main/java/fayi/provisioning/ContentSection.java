package fayi.provisioning;

import fayi.content.pack.PackKeys;
import fayi.content.pack.PackTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the block {@code content} of station.yaml: whose packs the station takes. */
final class ContentSection {
    private static final int MOST_KEYS = 9;

    private ContentSection() {}

    static Optional<PackTrust> read(SettingsBlock top, Path home) throws ConfigurationException {
        Optional<SettingsBlock> content = top.block("content");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        SettingsBlock block = content.get();
        block.allowOnly(Set.of("pack", "keys", "threshold"));
        List<PublicKey> keys = new ArrayList<>();
        for (String file : block.text("keys").split(",")) {
            try {
                keys.add(PackKeys.readPublic(home.resolve(file.strip())));
            } catch (IOException unreadable) {
                throw block.error(
                        block.lineOf("keys"),
                        "'keys': " + file.strip() + " cannot be read as a public key of packs: name the files of those"
                                + " who sign, with commas between them");
            }
        }
        int threshold = block.number("threshold", 1, 1, MOST_KEYS);
        try {
            return Optional.of(new PackTrust(block.text("pack"), keys, threshold));
        } catch (IllegalArgumentException wrong) {
            throw block.error(block.lineOf("threshold"), String.valueOf(wrong.getMessage()));
        }
    }
}
