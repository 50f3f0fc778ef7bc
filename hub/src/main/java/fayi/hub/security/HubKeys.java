package fayi.hub.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import fayi.protocol.Unseal;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * The hub's secret keys: to open submissions, for columns, for the index of persons, and to sign tokens. They lie in one
 * directory, mode 0600, made at the first start; all nodes of a hub have the same. Immutable and thread-safe.
 */
public final class HubKeys {
    private static final int RANDOM_KEY_BYTES = 32;

    private final Unseal unseal;
    private final String sealingKeyId;
    private final ColumnCipher columns;
    private final BlindIndex persons;
    private final byte[] tokenKey;
    private final String thumbprint;

    private HubKeys(String sealing, String column, String index, String token) throws GeneralSecurityException {
        AeadConfig.register();
        this.unseal = Unseal.fromPrivateKeyset(sealing);
        this.sealingKeyId = hex(Digests.sha256(unseal.publicKeyset())).substring(0, 16);
        this.columns = new ColumnCipher(TinkJsonProtoKeysetFormat.parseKeyset(column, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class));
        this.persons = new BlindIndex(HexFormat.of().parseHex(index));
        this.tokenKey = HexFormat.of().parseHex(token);
        this.thumbprint = hex(Digests.sha256(sealing + column + index + token)).substring(0, 32);
    }

    /**
     * Takes up the keys in {@code directory}, or makes them when there is none at all.
     *
     * @throws IOException when they cannot be read or written, are open to others, or some are missing
     */
    public static HubKeys openOrCreate(Path directory, EventLog log) throws IOException {
        Path sealing = directory.resolve("sealing-key.json");
        Path column = directory.resolve("column-key.json");
        Path index = directory.resolve("person-index-key");
        Path token = directory.resolve("token-key");
        try {
            if (!Files.exists(directory)) {
                AeadConfig.register();
                SecretFile.write(sealing, Unseal.generate().privateKeyset());
                SecretFile.write(
                        column,
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                                InsecureSecretKeyAccess.get()));
                SecretFile.write(index, Digests.randomHex(RANDOM_KEY_BYTES));
                SecretFile.write(token, Digests.randomHex(RANDOM_KEY_BYTES));
                log.record(LogEvent.HUB_KEYS_MADE);
            }
            return new HubKeys(
                    SecretFile.read(sealing), SecretFile.read(column), SecretFile.read(index), SecretFile.read(token));
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            // Not passed on as the cause: its text may repeat what the file holds.
            throw new IOException("A key in " + directory + " is damaged: put back the copy that was kept of them");
        }
    }

    /** Opens submissions. */
    public Unseal unseal() {
        return unseal;
    }

    /** Names the sealing key. */
    public String sealingKeyId() {
        return sealingKeyId;
    }

    /** Encrypts columns. */
    public ColumnCipher columns() {
        return columns;
    }

    /** Finds persons. */
    public BlindIndex persons() {
        return persons;
    }

    /** Signs tokens (HS256). */
    public byte[] tokenKey() {
        return tokenKey.clone();
    }

    /** Names all keys together, without telling anything of them. */
    public String thumbprint() {
        return thumbprint;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
