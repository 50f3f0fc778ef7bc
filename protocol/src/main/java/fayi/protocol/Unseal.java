package fayi.protocol;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** The hub's half of {@link Seal}: makes the key pair and opens what stations sealed. */
public final class Unseal {
    private static final HpkeParameters HPKE = parameters();

    private final KeysetHandle keys;
    private final HybridDecrypt decrypt;

    private Unseal(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.decrypt = keys.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    }

    /** A new key pair. */
    public static Unseal generate() {
        try {
            HybridConfig.register();
            return new Unseal(KeysetHandle.generateNew(HPKE));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No sealing key could be made", failure);
        }
    }

    /**
     * Takes up a key pair kept as {@link #privateKeyset}.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static Unseal fromPrivateKeyset(String keyset) {
        try {
            return new Unseal(Seal.parsePrivate(keyset));
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("The kept sealing key is not a private hybrid key", failure);
        }
    }

    /** The key pair, secret: kept where only the hub reads. */
    public String privateKeyset() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The sealing key could not be written", failure);
        }
    }

    /** The public half, for {@link TokenAnswer#sealingKey}. */
    public String publicKeyset() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The public sealing key could not be written", failure);
        }
    }

    /**
     * Opens the payload of the submission {@code key}.
     *
     * @throws IllegalArgumentException when it was not sealed to this hub as that submission
     */
    public byte[] open(UUID key, byte[] sealed) {
        try {
            return decrypt.decrypt(sealed, Seal.context(key));
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("The payload was not sealed to this hub as this submission", failure);
        }
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }
}
