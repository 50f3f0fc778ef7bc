package fayi.device.smartcard.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which service a process speaks with, in processes of their own: the choice is made once in the life of each. */
class ServiceSocketTest {
    /** Chooses the sockets that it is given, one after the other, and says what came of each. */
    static final class Chooser {
        private Chooser() {}

        public static void main(String[] sockets) {
            for (String socket : sockets) {
                System.out.println(ServiceSocket.use(Path.of(socket)) + " " + ServiceSocket.inUse());
            }
        }
    }

    private static List<String> choosing(String... sockets) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Chooser.class.getName()));
        command.addAll(List.of(sockets));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PCSCLITE_CSOCK_NAME", "/somewhere/else");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }

    @Test
    void whatAProcessInheritsFromTheOneThatStartedItDoesNotBindIt() throws Exception {
        assertThat(choosing("/run/a")).containsExactly("true /run/a");
    }

    @Test
    void aSecondServiceInTheSameProcessIsRefusedAndTheFirstStays() throws Exception {
        assertThat(choosing("/run/a", "/run/b", "/run/a"))
                .containsExactly("true /run/a", "false /run/a", "true /run/a");
    }
}
