package fayi.endtoend.tour;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Display;
import fayi.endtoend.process.FreePort;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import fayi.endtoend.run.RunningHub;
import fayi.endtoend.run.RunningSimulators;
import fayi.endtoend.run.StationFile;
import fayi.simulator.control.StationControlClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a tour plays with: display, sound, hub, simulated devices and the kiosk, each a process of its own with a
 * directory of its own. One thread.
 */
public final class TourWorld implements AutoCloseable {
    private static final Duration KIOSK_PATIENCE = Duration.ofSeconds(60);

    private final ProcessGroup group;
    private final RunningHub hub;
    private final RunningSimulators simulators;
    private final KioskUnderTour kiosk;
    private final Path station;
    private final Path logs;

    private TourWorld(
            ProcessGroup group,
            RunningHub hub,
            RunningSimulators simulators,
            KioskUnderTour kiosk,
            Path station,
            Path logs) {
        this.group = group;
        this.hub = hub;
        this.simulators = simulators;
        this.kiosk = kiosk;
        this.station = station;
        this.logs = logs;
    }

    /** Starts all of it under {@code directory}, which must be empty or absent. */
    public static TourWorld start(Installation installation, Path directory) throws IOException {
        ProcessGroup group = new ProcessGroup();
        try {
            Path logs = directory.resolve("logs");
            Display display = Display.startVirtual(group, 1080, 1920, logs);
            SoundServer sound = SoundServer.start(group, directory.resolve("sound"), logs);
            RunningHub hub = RunningHub.start(installation, group, directory.resolve("hub"), logs, FreePort.any());
            RunningSimulators simulators =
                    RunningSimulators.start(installation, group, directory.resolve("devices"), logs, Optional.empty());
            Path station = directory.resolve("station");
            KioskUnderTour kiosk = startKiosk(installation, group, display, sound, hub, simulators, station, logs);
            return new TourWorld(group, hub, simulators, kiosk, station, logs);
        } catch (IOException | RuntimeException failure) {
            group.close();
            throw failure;
        }
    }

    private static KioskUnderTour startKiosk(
            Installation installation,
            ProcessGroup group,
            Display display,
            SoundServer sound,
            RunningHub hub,
            RunningSimulators simulators,
            Path station,
            Path logs)
            throws IOException {
        Path yaml = station.resolve("station.yaml");
        new StationFile(
                        hub.address(),
                        station.resolve("data"),
                        hub.enrolmentCode(StationFile.STATION),
                        simulators.devicesYaml())
                .writeTo(yaml);
        Path temporary = Files.createDirectories(station.resolve("tmp"));
        Path home = Files.createDirectories(station.resolve("home"));
        ProcessBuilder builder = installation.kioskBy(
                KioskAgent.class.getName(),
                List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home),
                List.of("--configuration", yaml.toString()));
        builder.environment().putAll(sound.environment());
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        KioskUnderTour kiosk = new KioskUnderTour(
                (ChildProcess) group.keep(ChildProcess.startWithPipes("kiosk", builder, logs.resolve("kiosk.log"))));
        kiosk.awaitScreen("attract", KIOSK_PATIENCE);
        return kiosk;
    }

    /** The hub. */
    public RunningHub hub() {
        return hub;
    }

    /** What a person can do with the devices. */
    public StationControlClient devices() {
        return simulators.control();
    }

    /** The kiosk. */
    public KioskUnderTour kiosk() {
        return kiosk;
    }

    /** The station's machine, as far as it is the station's: data, home and temporary directory. */
    public Path station() {
        return station;
    }

    /** Where the output of every part goes. */
    public Path logs() {
        return logs;
    }

    /** The kiosk's own log. */
    KioskLog kioskLog() {
        return new KioskLog(station.resolve("data/log/kiosk.log"));
    }

    /** Waits until the kiosk has enrolled and its devices answer: until then a person could not be served. */
    public void awaitServing() throws IOException {
        Readiness.await(
                "the station's enrolment",
                Duration.ofSeconds(60),
                () -> Files.exists(station.resolve("data/identity/hub.json")));
    }

    @Override
    public void close() {
        group.close();
    }
}
