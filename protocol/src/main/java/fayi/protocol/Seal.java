package fayi.protocol;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals a submission to the hub: HPKE (RFC 9180) by Tink, with the idempotency key as context, so that a payload cannot
 * be passed off as another submission. The station holds the public key only and cannot open what it sealed.
 */
public final class Seal {
    private final HybridEncrypt encrypt;

    /**
     * @param publicKeyset the hub's {@link TokenAnswer#sealingKey}
     * @throws IllegalArgumentException when it is not a public hybrid key
     */
    public Seal(String publicKeyset) {
        try {
            HybridConfig.register();
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset);
            encrypt = handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("The hub's sealing key is not a public hybrid key", failure);
        }
    }

    /** Seals {@code payload} as the submission {@code key}. */
    public byte[] seal(UUID key, byte[] payload) {
        try {
            return encrypt.encrypt(payload, context(key));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The submission could not be sealed", failure);
        }
    }

    static byte[] context(UUID key) {
        return ("fayi-submission-1:" + key).getBytes(StandardCharsets.US_ASCII);
    }

    static KeysetHandle parsePrivate(String keyset) throws GeneralSecurityException {
        HybridConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }
}
