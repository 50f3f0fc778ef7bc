package fayi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.provisioning.DataLock;
import fayi.provisioning.TechnicianCode;
import fayi.simulator.scanner.SimulatedScanner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a technician, as they are typed, over a real scanner's driver. */
class DoctorCommandTest {
    @TempDir
    private Path directory;

    private final InputStream in = System.in;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private SimulatedScanner scanner;
    private Path file;
    private Path data;

    @BeforeEach
    void standUp() throws Exception {
        scanner = SimulatedScanner.open(directory.resolve("scanner"), 9600);
        data = Files.createDirectory(
                directory.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        file = Files.writeString(directory.resolve("station.yaml"), """
                station: demo-1
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: http://127.0.0.1:9
                data: data
                call:
                  sound: none
                devices:
                  code-scanner:
                    driver: serial-line
                    port: '%s'
                """.formatted(scanner.port()));
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @AfterEach
    void takeDown() {
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
        scanner.close();
    }

    private int run(String typed, String... arguments) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return StationCommand.commandLine().execute(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aStationThatIsNotEnrolledIsNotReadyAndTheReportLiesWhereItSays() throws Exception {
        int code = run("", "doctor", "--configuration", file.toString(), "--yes");

        assertThat(code).isEqualTo(1);
        assertThat(said())
                .contains("扫码器：有应答　通过  (Code scanner, answers: passed)")
                .contains("暂时不能使用")
                .contains("【必须先修】登记：本机还没有登记。向管理员要一次性登记码")
                .contains(data.resolve("doctor/report.pdf").toString());
        assertThat(data.resolve("doctor/report.pdf")).isNotEmptyFile();
        assertThat(Files.readString(data.resolve("doctor/report.json"))).contains("\"not-ready\"");
        assertThat(data.resolve("identity")).as("it makes no key").doesNotExist();
    }

    @Test
    void aRunningKioskKeepsItsDevicesAndTheTechnicianIsShownToItsDoor() throws Exception {
        try (DataLock kiosk = DataLock.take(data).orElseThrow()) {
            assertThat(run("", "doctor", "--configuration", file.toString(), "--yes"))
                    .isEqualTo(3);
        }
        assertThat(said()).contains("终端程序正在运行").contains("点屏幕左上角的站名五次");
        assertThat(data.resolve("doctor")).doesNotExist();
    }

    @Test
    void wrongUseIsTold() {
        assertThat(run(
                        "",
                        "doctor",
                        "--configuration",
                        directory.resolve("none.yaml").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("none.yaml");
        assertThat(run("", "doctor", "--levels", "deep")).isEqualTo(2);
        assertThat(run("q\n", "doctor", "--configuration", file.toString())).isEqualTo(2);
        assertThat(data.resolve("doctor/report.json")).doesNotExist();
    }

    @Test
    void aCodeIsSetOnlyWhenItIsGivenTwiceAndHardToGuess() throws Exception {
        String[] set = {"technician-code", "--configuration", file.toString()};
        assertThat(run("123456\n123456\n", set)).isEqualTo(2);
        assertThat(run("739105\n739106\n", set)).isEqualTo(2);
        assertThat(new TechnicianCode(data).isSet()).isFalse();

        assertThat(run("739105\n739105\n", set)).isZero();
        assertThat(new TechnicianCode(data).matches("739105".toCharArray())).isTrue();
        assertThat(said()).doesNotContain("739105");
    }
}
