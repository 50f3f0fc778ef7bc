package fayi.hub.process;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.security.OneTimeCode;
import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.HubProcess;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.StationClient;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Paths;
import fayi.protocol.SubmissionOffer;
import fayi.protocol.SubmissionState;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hub as a process with a database of its own: killed, ended, started again. */
class HubProcessTest {
    @TempDir
    private Path data = Path.of("");

    private HubProcess demonstration() {
        return HubProcess.start(
                "--port",
                "0",
                "--data",
                data.toString(),
                "--demonstration",
                HubNode.seeds().toString());
    }

    @Test
    void aHubKilledInTheMiddleOfAnUploadGoesOnWhereItWasAndLeavesNoServerBehind() throws IOException {
        StationClient station;
        UUID key = UUID.randomUUID();
        byte[] sealed;
        try (HubProcess first = demonstration()) {
            station = new StationClient(first.awaitReady(), "demo-1", Clock.systemUTC());
            station.enrol(
                    Files.readString(data.resolve("enrolment/demo-1.code")).strip());
            sealed = Samples.sealed(key, station);
            station.offer(new SubmissionOffer(key, sealed.length, Samples.sha256(sealed)));
            station.piece(key, 0, Arrays.copyOf(sealed, 300));
            first.kill();
        }
        try (HubProcess second = demonstration()) {
            URI address = second.awaitReady();
            assertThat(second.errors()).contains("hub-database-taken-over process=");
            StationClient again = station.at(address);
            SubmissionState state = again.offer(new SubmissionOffer(key, sealed.length, Samples.sha256(sealed)))
                    .as(SubmissionState.class);
            assertThat(state.offset()).isEqualTo(300);
            MatterReceipt receipt = again.submit(key, sealed);
            assertThat(again.submit(key, sealed)).isEqualTo(receipt);
            assertThat(again.post(Paths.TRACK, new TrackRequest.ByIdNumber(Samples.ID_NUMBER))
                            .as(TrackAnswer.class)
                            .matters())
                    .hasSize(1);
            long server = server();
            second.end();
            assertThat(second.errors()).contains("hub-stopped").doesNotContain("hub-error", "hub-task-failed");
            Awaitility.await().until(() -> ProcessHandle.of(server).isEmpty());
        }
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid"))
                .get(0)
                .strip());
    }

    @Test
    void stationsAndLawyersAreAddedWhileTheHubRuns() {
        try (HubProcess hub = HubProcess.start("--port", "0", "--data", data.toString())) {
            URI address = hub.awaitReady();
            String code = run(
                    null,
                    "station",
                    "add",
                    "--data",
                    data.toString(),
                    "--id",
                    "s1",
                    "--name",
                    "演示站",
                    "--township",
                    "演示乡",
                    "--county",
                    "演示县",
                    "--city",
                    "演示市");
            StationClient station = new StationClient(address, "s1", Clock.systemUTC());
            assertThat(station.enrol(code).stationName()).isEqualTo("演示站");
            String uri = run(
                    "a-long-password",
                    "lawyer",
                    "add",
                    "--data",
                    data.toString(),
                    "--account",
                    "a1",
                    "--name",
                    "演示律师",
                    "--office",
                    "演示所",
                    "--licence",
                    "演示-1",
                    "--scope-tier",
                    "city",
                    "--scope-place",
                    "演示市");
            String secret = uri.replaceAll(".*secret=([A-Z2-7]+).*", "$1");
            new DeskClient(address)
                    .signIn("a1", "a-long-password", new OneTimeCode(secret).at(OneTimeCode.step(Instant.now())));
        }
    }

    private static String run(@org.jspecify.annotations.Nullable String input, String... arguments) {
        try (HubProcess command = HubProcess.start(arguments)) {
            if (input != null) {
                command.say(input);
            }
            String line = command.firstLine();
            assertThat(command.awaitExit()).isZero();
            return line;
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneSentence() {
        try (HubProcess hub = HubProcess.start(
                "--port", "0", "--data", data.toString(), "--database", "jdbc:postgresql://127.0.0.1:1/none")) {
            assertThat(hub.awaitExit()).isEqualTo(1);
            assertThat(hub.errors()).contains("--database").doesNotContain("Exception");
        }
    }
}
