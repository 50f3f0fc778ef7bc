package fayi.simulator.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.transport.SerialTransport;
import fayi.device.transport.TransportException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody drives a serial device behind the station's back, as far as the operating system can see to that. */
class ExclusivePortTest {
    private static final String NOBODY = "65534";

    @TempDir
    Path directory;

    @Test
    void anotherProcessCannotOpenThePortThatTheStationUses() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.open(directory.resolve("port"))) {
            Path port = terminal.link().toRealPath();
            // So that only the exclusive open, and no permission, is in the way.
            Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("rw-rw-rw-"));
            assertThat(openedByAnother(port)).isEmpty();
            try (SerialTransport held = SerialTransport.open(terminal.link(), 115_200)) {
                assertThat(openedByAnother(port)).containsIgnoringCase("busy");
            }
        }
    }

    @Test
    void twoDevicesOfOneStationDoNotShareAPort() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.open(directory.resolve("port"));
                SerialTransport held = SerialTransport.open(terminal.link(), 115_200)) {
            assertThatThrownBy(() -> SerialTransport.open(terminal.link().toRealPath(), 9600))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            busy -> assertThat(busy.reason()).isEqualTo("port-busy"));
        }
    }

    /** What a process without root's rights is told when it opens the port; nothing when it may. */
    private static String openedByAnother(Path port) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.addAll(List.of("env", "LC_ALL=C", "dd", "if=" + port, "of=/dev/null", "iflag=nonblock", "count=0"));
        command.add("status=none");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
