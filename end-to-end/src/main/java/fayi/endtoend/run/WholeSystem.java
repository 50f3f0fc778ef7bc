package fayi.endtoend.run;

import fayi.endtoend.process.Display;
import fayi.endtoend.process.FreePort;
import fayi.endtoend.process.Installation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hub, simulated devices with their dock, and kiosk, all on this machine and all in one directory. */
final class WholeSystem {
    private static final int USUAL_PORT = 8460;

    private final Installation installation;
    private final Path directory;
    private final Optional<Integer> wantedPort;

    WholeSystem(Installation installation, Path directory, Optional<Integer> wantedPort) {
        this.installation = installation;
        this.directory = directory;
        this.wantedPort = wantedPort;
    }

    /** Runs it until a part ends or it is asked to end, and answers the exit code. */
    int run(RunningRecord record, PrintStream out) throws InterruptedException {
        try (RunLifetime lifetime = new RunLifetime(out)) {
            try {
                start(lifetime, record, out);
            } catch (IOException failure) {
                lifetime.waitForEverWhenAsked();
                out.println(failure.getMessage());
                return ExitCode.COULD_NOT_START;
            }
            return lifetime.awaitEnd();
        }
    }

    private void start(RunLifetime lifetime, RunningRecord record, PrintStream out) throws IOException {
        Path logs = directory.resolve("logs");
        int port = port();
        Display display = DisplayForRun.open(lifetime.group(), logs);
        out.println("正在启动服务端…… Starting the hub ...");
        RunningHub hub = RunningHub.start(installation, lifetime.group(), directory.resolve("hub"), logs, port);
        out.println("正在启动模拟设备…… Starting the simulated devices ...");
        RunningSimulators simulators = RunningSimulators.start(
                installation, lifetime.group(), directory.resolve("devices"), logs, Optional.of(display));
        Path stationYaml = directory.resolve("station.yaml");
        new StationFile(
                        hub.address(),
                        directory.resolve("station"),
                        hub.enrolmentCode(StationFile.STATION),
                        simulators.devicesYaml())
                .withLaws(installation.root().resolve("build/laws"))
                .writeTo(stationYaml);
        out.println("正在启动终端…… Starting the kiosk ...");
        Kiosk.start(
                installation,
                lifetime.group(),
                logs,
                display,
                List.of(
                        "--configuration",
                        stationYaml.toString(),
                        "--window",
                        "--demonstration",
                        installation.seeds().toString()));
        Welcome welcome = new Welcome(hub.desk(), display, DemonstrationLawyer.first(installation.seeds()), logs);
        record.write(welcome.addresses());
        welcome.printTo(out);
    }

    private int port() throws IOException {
        if (wantedPort.isPresent()) {
            if (!FreePort.isFree(wantedPort.get())) {
                throw new IOException("Port " + wantedPort.get() + " is taken by another program: choose another with"
                        + " --port, or leave it out.");
            }
            return wantedPort.get();
        }
        return FreePort.isFree(USUAL_PORT) ? USUAL_PORT : FreePort.any();
    }
}
