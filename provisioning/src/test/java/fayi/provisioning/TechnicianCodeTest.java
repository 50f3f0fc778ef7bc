package fayi.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TechnicianCodeTest {
    @TempDir
    private Path data;

    @Test
    void withoutACodeNothingOpens() throws Exception {
        TechnicianCode code = new TechnicianCode(data);
        assertThat(code.isSet()).isFalse();
        assertThat(code.matches("000000".toCharArray())).isFalse();
        assertThat(code.matches(new char[0])).isFalse();
    }

    @Test
    void onlyTheCodeThatWasSetLastOpensAndTheFileDoesNotHoldIt() throws Exception {
        TechnicianCode code = new TechnicianCode(data);
        code.set("480213");
        code.set("739105");

        assertThat(code.matches("739105".toCharArray())).isTrue();
        assertThat(code.matches("480213".toCharArray())).isFalse();
        Path file = data.resolve("identity/technician-code");
        assertThat(Files.readString(file)).doesNotContain("739105");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatOthersMayWriteOrThatIsDamagedOpensNothing() throws Exception {
        TechnicianCode code = new TechnicianCode(data);
        code.set("739105");
        Path file = data.resolve("identity/technician-code");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThatThrownBy(() -> code.matches("739105".toCharArray())).hasMessageContaining("set the code anew");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "pbkdf2-sha512:1:!:!");
        assertThatThrownBy(() -> code.matches("739105".toCharArray())).hasMessageContaining("set the code anew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567890123", "12345a", "123456", "654321", "111111", "121212", "７３９１０５"})
    void whatIsEasyToGuessIsRefused(String easy) {
        assertThat(TechnicianCode.objection(easy)).isPresent();
        assertThatThrownBy(() -> new TechnicianCode(data).set(easy)).isInstanceOf(IllegalArgumentException.class);
        assertThat(data.resolve("identity")).doesNotExist();
    }
}
