package fayi.content.pack;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;

/**
 * Which packs a station or a hub takes.
 *
 * @param name the one line of packs
 * @param keys of those who may sign
 * @param threshold how many of them must have signed; two or more, so that one stolen key is not enough
 */
public record PackTrust(String name, List<PublicKey> keys, int threshold) {
    /** Counts a key once, however often it is named, and checks that the threshold can be reached. */
    public PackTrust {
        keys = keys.stream().distinct().toList();
        if (threshold < 1 || threshold > keys.size()) {
            throw new IllegalArgumentException("as many signatures as 'threshold' says must be possible: it is "
                    + threshold + ", and there are " + keys.size() + " keys");
        }
    }

    /**
     * The manifest, when it may be taken at {@code now} by somebody who has seen packs up to {@code seen}.
     *
     * @param seen the highest counter seen, 0 for none
     * @throws PackException with the reason
     */
    public PackManifest check(byte[] manifest, PackSignatures signatures, long seen, Instant now) throws PackException {
        PackManifest pack = checkSigned(manifest, signatures);
        if (pack.counter() <= seen) {
            throw new PackException(
                    PackRefusal.OLDER,
                    "the pack has the counter " + pack.counter() + ", and " + seen
                            + " was seen already. Build it anew with a higher one.");
        }
        requireTime(pack, now);
        return pack;
    }

    /** The manifest, when its signatures are enough; whether it is old or over is not asked. */
    public PackManifest checkSigned(byte[] manifest, PackSignatures signatures) throws PackException {
        PackManifest pack = PackManifest.read(manifest);
        if (!pack.name().equals(name)) {
            throw new PackException(
                    PackRefusal.FOREIGN, "the pack is of '" + pack.name() + "', and '" + name + "' is taken here");
        }
        long good = keys.stream().filter(key -> signatures.by(key, manifest)).count();
        if (good >= threshold) {
            return pack;
        }
        if (keys.stream().anyMatch(key -> signatures.claims(key) && !signatures.by(key, manifest))) {
            throw new PackException(
                    PackRefusal.TAMPERED, "a signature does not fit the manifest: it was changed after it was signed");
        }
        if (good == 0) {
            throw new PackException(PackRefusal.FOREIGN, "nobody signed the pack who is trusted here");
        }
        throw new PackException(
                PackRefusal.TOO_FEW_SIGNATURES,
                "the pack has " + good + " of " + threshold + " signatures. Let others sign it too.");
    }

    /** @throws PackException {@link PackRefusal#EXPIRED} when the time of {@code pack} is over at {@code now} */
    public static void requireTime(PackManifest pack, Instant now) throws PackException {
        if (!now.isBefore(pack.expiresAt())) {
            throw new PackException(
                    PackRefusal.EXPIRED, "the pack was good until " + pack.expiresAt() + ". Build a new one.");
        }
    }
}
