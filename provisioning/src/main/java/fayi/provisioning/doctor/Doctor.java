package fayi.provisioning.doctor;

import fayi.device.Device;
import fayi.device.DeviceStatus.State;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestLevel;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.CounterLedger;
import fayi.provisioning.DeviceSection;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.doctor.attached.AttachedDevices;
import fayi.provisioning.doctor.station.StationCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Examines a station: every device at the levels that are asked for, the harmless first, and what a station needs besides.
 * A device that does not answer keeps no other from being tested. Blocking, so off the screen's thread; one examination at a
 * time. Whoever interrupts the thread ends it, and every claim is given back.
 */
public final class Doctor {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(Doctor.class));
    private static final long LOOK_MILLIS = 50;

    private final StationConfiguration configuration;
    private final String version;
    private final List<Device> devices;
    private final CounterLedger ledger;
    private final List<StationCheck> checks;
    private final AttachedDevices attached;
    private final DoctorTimes times;
    private final Clock clock;

    /**
     * For one station.
     *
     * @param version of the software that runs on it
     * @param devices all that are configured, open
     * @param ledger their totals
     * @param checks what is looked at besides
     */
    public Doctor(
            StationConfiguration configuration,
            String version,
            List<Device> devices,
            CounterLedger ledger,
            List<StationCheck> checks,
            AttachedDevices attached,
            DoctorTimes times,
            Clock clock) {
        this.configuration = configuration;
        this.version = version;
        this.devices = List.copyOf(devices);
        this.ledger = ledger;
        this.checks = List.copyOf(checks);
        this.attached = attached;
        this.times = times;
        this.clock = clock;
    }

    /** The devices it examines, in their order. */
    public List<Device> devices() {
        return devices;
    }

    /** Examines everything: what needs no person comes first, so that the guided part is not interrupted. */
    public ReadinessReport examine(Set<TestLevel> levels, Technician technician) throws InterruptedException {
        awaitFirstAnswers();
        List<StationResult> station = new ArrayList<>();
        for (StationCheck check : checks) {
            StationResult result = new StationResult(check.id(), check.essential(), check.run());
            station.add(result);
            technician.checked(result);
        }
        Map<Device, List<TestResult>> results = new LinkedHashMap<>();
        devices.forEach(device -> results.put(device, new ArrayList<>()));
        for (TestLevel level : TestLevel.values()) {
            if (levels.contains(level)) {
                for (Device device : devices) {
                    results.getOrDefault(device, new ArrayList<>()).addAll(examine(device, level, technician));
                }
            }
        }
        return report(levels, results, station);
    }

    /** Tests one device at one level; the results in their order. */
    public List<TestResult> examine(Device device, TestLevel level, Technician technician) throws InterruptedException {
        List<TestResult> results = new ArrayList<>();
        for (SelfTest test : device.selfTests()) {
            if (test.level() == level) {
                results.add(examine(device, test, technician));
            }
        }
        return results;
    }

    private TestResult examine(Device device, SelfTest test, Technician technician) throws InterruptedException {
        while (true) {
            if (test.level() != TestLevel.INTERNAL && device.status().state() == State.OFFLINE) {
                // Nobody shall lay a card on a reader that is not there.
                TestResult away = new TestResult(test.id(), test.level(), away(), Duration.ZERO);
                technician.ended(device.kind(), away);
                return away;
            }
            TestResult result = new TestRun(device, test, times.deadline(test.level()), LOG).run(technician);
            LOG.record(
                    LogEvent.DOCTOR_TESTED,
                    device.kind(),
                    result.test(),
                    result.finding().verdict(),
                    result.finding().reason());
            boolean worthAsking = result.isFailed() && test.level() != TestLevel.INTERNAL;
            if (!worthAsking || !technician.again(device.kind(), result)) {
                return result;
            }
        }
    }

    private static Finding away() {
        return new Finding(Finding.Verdict.SKIPPED, "device-away", "", Map.of());
    }

    private void awaitFirstAnswers() throws InterruptedException {
        long end = System.nanoTime() + times.firstAnswer().toNanos();
        while (devices.stream().anyMatch(device -> device.status().state() == State.UNKNOWN)
                && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Puts together what was found, with how the devices stand now. */
    public ReadinessReport report(
            Set<TestLevel> levels, Map<Device, List<TestResult>> results, List<StationResult> station) {
        List<DeviceReport> reports = new ArrayList<>();
        for (Device device : devices) {
            DeviceSection section = configuration.devices().get(device.kind());
            reports.add(new DeviceReport(
                    device.kind(),
                    section == null ? "" : section.driver(),
                    section == null ? "" : address(section),
                    device.capabilities(),
                    device.status(),
                    ledger.total(device),
                    results.getOrDefault(device, List.of())));
        }
        return new ReadinessReport(
                configuration.stationId(),
                configuration.name(),
                version,
                ZonedDateTime.now(clock),
                levels,
                ledger.since(),
                reports,
                station,
                attached.list(configuration.devices().values()));
    }

    private static String address(DeviceSection section) {
        return Stream.of("port", "uri", "input", "reader")
                .map(setting -> section.settings().getOrDefault(setting, ""))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }
}
