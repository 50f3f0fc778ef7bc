package fayi.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {
    private final UUID key = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private final byte[] payload = "演示".getBytes(StandardCharsets.UTF_8);

    @Test
    void theHubOpensWhatAStationSealedWithThePublicKey() {
        Unseal hub = Unseal.generate();
        byte[] sealed = new Seal(hub.publicKeyset()).seal(key, payload);
        assertThat(hub.open(key, sealed)).isEqualTo(payload);
        assertThat(Unseal.fromPrivateKeyset(hub.privateKeyset()).open(key, sealed))
                .isEqualTo(payload);
    }

    @Test
    void aPayloadCannotBePassedOffAsAnotherSubmission() {
        Unseal hub = Unseal.generate();
        byte[] sealed = new Seal(hub.publicKeyset()).seal(key, payload);
        assertThatThrownBy(() -> hub.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePublicKeyCannotOpenWhatItSealed() {
        Unseal hub = Unseal.generate();
        assertThatThrownBy(() -> Unseal.fromPrivateKeyset(hub.publicKeyset()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatIsNotOneIsRefusedWithAClearText() {
        assertThatThrownBy(() -> new Seal("{}")).hasMessageContaining("sealing key");
    }
}
