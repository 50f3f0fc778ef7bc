package fayi.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class HubKeysTest {
    private final EventLog log = new EventLog(LoggerFactory.getLogger(HubKeysTest.class));

    @TempDir
    private Path directory = Path.of("");

    private Path keys() {
        return directory.resolve("keys");
    }

    @Test
    void keysAreMadeOnceAndReadableByTheHubOnly() throws IOException {
        HubKeys made = HubKeys.openOrCreate(keys(), log);
        assertThat(HubKeys.openOrCreate(keys(), log).thumbprint()).isEqualTo(made.thumbprint());
        try (Stream<Path> files = Files.list(keys())) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(4);
            for (Path file : all) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aKeyThatOthersMayReadIsRefusedWithItsName() throws IOException {
        HubKeys.openOrCreate(keys(), log);
        Files.setPosixFilePermissions(keys().resolve("token-key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> HubKeys.openOrCreate(keys(), log))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("token-key")
                .hasMessageContaining("0600");
    }

    @Test
    void aMissingOrDamagedKeyIsNotReplacedBehindAnyonesBack() throws IOException {
        HubKeys.openOrCreate(keys(), log);
        String whole = Files.readString(keys().resolve("column-key.json"));
        SecretFile.write(keys().resolve("column-key.json"), whole.substring(20));
        assertThatThrownBy(() -> HubKeys.openOrCreate(keys(), log))
                .hasMessageContaining("damaged")
                .hasMessageNotContaining(whole.substring(60, 90));
        Files.delete(keys().resolve("column-key.json"));
        assertThatThrownBy(() -> HubKeys.openOrCreate(keys(), log)).isInstanceOf(IOException.class);
    }

    @Test
    void aValueIsReadOnlyAtItsPlace() throws IOException {
        ColumnCipher columns = HubKeys.openOrCreate(keys(), log).columns();
        byte[] value = "演示".getBytes(StandardCharsets.UTF_8);
        byte[] encrypted = columns.encrypt("matter:1", value);
        assertThat(columns.decrypt("matter:1", encrypted)).isEqualTo(value);
        assertThatThrownBy(() -> columns.decrypt("matter:2", encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theIndexOfAPersonNeedsTheKey() throws IOException {
        BlindIndex index = HubKeys.openOrCreate(keys(), log).persons();
        BlindIndex other = HubKeys.openOrCreate(directory.resolve("other"), log).persons();
        assertThat(index.of(" 11010119900307889x")).isEqualTo(index.of("11010119900307889X"));
        assertThat(index.of("11010119900307889X")).isNotEqualTo(other.of("11010119900307889X"));
    }
}
