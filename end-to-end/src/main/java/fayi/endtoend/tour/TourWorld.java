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
import fayi.provisioning.IdleTimes;
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
    private static final Duration KIOSK_PATIENCE = Duration.ofSeconds(120);

    private final Installation installation;
    private final ProcessGroup group;
    private final Display display;
    private final SoundServer sound;
    private final RunningHub hub;
    private final RunningSimulators simulators;
    private final Path station;
    private final Path logs;
    private KioskUnderTour kiosk;
    private int kioskStarts;

    private TourWorld(Installation installation, ProcessGroup group, Path directory) throws IOException {
        this.installation = installation;
        this.group = group;
        logs = directory.resolve("logs");
        display = Display.startVirtual(group, 1080, 1920, logs);
        sound = SoundServer.start(group, directory.resolve("sound"), logs);
        hub = RunningHub.start(installation, group, directory.resolve("hub"), logs, FreePort.any());
        simulators = RunningSimulators.start(installation, group, directory.resolve("devices"), logs, Optional.empty());
        station = directory.resolve("station");
        kiosk = startKiosk(IdleTimes.usual(), true);
    }

    /** Starts all of it under {@code directory}, which must be empty or absent. */
    public static TourWorld start(Installation installation, Path directory) throws IOException {
        ProcessGroup group = new ProcessGroup();
        try {
            return new TourWorld(installation, group, directory);
        } catch (IOException | RuntimeException failure) {
            group.close();
            throw failure;
        }
    }

    /**
     * Ends the kiosk and starts it again at the same station.
     *
     * @param idle how long it waits for a person who does nothing
     * @param hearing whether the machine has sound
     */
    public void restartKiosk(IdleTimes idle, boolean hearing) throws IOException {
        kiosk.close();
        kiosk = startKiosk(idle, hearing);
    }

    private KioskUnderTour startKiosk(IdleTimes idle, boolean hearing) throws IOException {
        Path yaml = station.resolve("station.yaml");
        new StationFile(
                        hub.address(),
                        station.resolve("data"),
                        hub.enrolmentCode(StationFile.STATION),
                        simulators.devicesYaml(),
                        idle)
                .writeTo(yaml);
        Path temporary = Files.createDirectories(station.resolve("tmp"));
        Path home = Files.createDirectories(station.resolve("home"));
        ProcessBuilder builder = installation.kioskBy(
                KioskAgent.class.getName(),
                List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home),
                List.of("--configuration", yaml.toString()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PULSE_"));
        if (hearing) {
            builder.environment().putAll(sound.environment());
        }
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        kioskStarts++;
        Path log = logs.resolve(kioskStarts == 1 ? "kiosk.log" : "kiosk-" + kioskStarts + ".log");
        KioskUnderTour started = new KioskUnderTour(group.keep(ChildProcess.startWithPipes("kiosk", builder, log)));
        started.awaitScreen("attract", KIOSK_PATIENCE);
        return started;
    }

    /** The hub. */
    public RunningHub hub() {
        return hub;
    }

    /** What a person can do with the devices. */
    public StationControlClient devices() {
        return simulators.control();
    }

    /** The kiosk; another one after each restart. */
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
                Duration.ofSeconds(120),
                () -> Files.exists(station.resolve("data/identity/hub.json")));
    }

    @Override
    public void close() {
        group.close();
    }
}
