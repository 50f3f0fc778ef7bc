package fayi.provisioning;

import java.net.URI;

/**
 * What a station remembers of the hub that knows it, so that it can seal and keep what is handed in while the hub is out
 * of reach. Nothing here is secret.
 *
 * @param hub the hub's root address
 * @param keyThumbprint the station key that this hub knows
 * @param sealingKey the hub's public hybrid key, a Tink keyset in JSON
 * @param sealingKeyId names that key
 */
public record KnownHub(URI hub, String keyThumbprint, String sealingKey, String sealingKeyId) {
    /** The same hub with the sealing key it uses now. */
    public KnownHub withSealingKey(String key, String keyId) {
        return new KnownHub(hub, keyThumbprint, key, keyId);
    }
}
