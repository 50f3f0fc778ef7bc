package fayi.provisioning.doctor;

import fayi.device.DeviceStatus;
import fayi.device.camera.Camera;
import fayi.device.card.IdCardReader;
import fayi.device.print.DocumentPrinter;
import fayi.device.selftest.Finding;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.doctor.attached.Attached;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the doctor found at one station at one time. Holds things only: no person, no card, no code.
 *
 * @param levels at which devices were tested
 * @param countedSince the day from which the devices' totals count, when a kiosk has kept them
 * @param attached what is plugged in, configured or not
 */
public record ReadinessReport(
        String stationId,
        String stationName,
        String softwareVersion,
        ZonedDateTime at,
        Set<TestLevel> levels,
        Optional<LocalDate> countedSince,
        List<DeviceReport> devices,
        List<StationResult> station,
        List<Attached> attached) {
    private static final Set<String> ESSENTIAL =
            Set.of(IdCardReader.KIND, DocumentPrinter.KIND, Camera.KIND, Camera.DOCUMENT_KIND);

    /** Whether people may come. */
    public enum Verdict {
        /** All that was asked for passed. */
        READY,
        /** People can be served; something is missing, not tested, or waits for the technician. */
        READY_WITH_LIMITS,
        /** Nobody can be served from beginning to end. */
        NOT_READY
    }

    /** Copies the collections. */
    public ReadinessReport {
        levels = levels.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(levels));
        devices = List.copyOf(devices);
        station = List.copyOf(station);
        attached = List.copyOf(attached);
    }

    /** What follows from all findings. */
    public Verdict verdict() {
        List<Problem> problems = problems();
        if (problems.stream().anyMatch(Problem::essential)) {
            return Verdict.NOT_READY;
        }
        boolean whole = problems.isEmpty()
                && levels.size() == TestLevel.values().length
                && devices.stream().allMatch(device -> device.verdict() == Finding.Verdict.PASSED);
        return whole ? Verdict.READY : Verdict.READY_WITH_LIMITS;
    }

    /** What should be put right, what is essential first. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (DeviceReport device : devices) {
            addProblems(device, problems);
        }
        for (StationResult result : station) {
            if (result.isFailed()) {
                Finding finding = result.finding();
                problems.add(
                        new Problem(false, result.check(), "", finding.reason(), finding.action(), result.essential()));
            }
        }
        problems.sort(Comparator.comparing(problem -> !problem.essential()));
        return List.copyOf(problems);
    }

    /** One cause is told once, however many tests it fails. */
    private static void addProblems(DeviceReport device, List<Problem> problems) {
        boolean essential = ESSENTIAL.contains(device.kind());
        Set<String> told = new HashSet<>();
        DeviceStatus status = device.status();
        if (!status.isUsable()) {
            told.add(status.reason());
            problems.add(new Problem(true, device.kind(), "", status.reason(), status.action(), essential));
        }
        for (TestResult test : device.tests()) {
            if (test.isFailed() && told.add(test.finding().reason())) {
                Finding finding = test.finding();
                problems.add(
                        new Problem(true, device.kind(), test.test(), finding.reason(), finding.action(), essential));
            }
        }
    }

    /** What is plugged in and stands nowhere in station.yaml. */
    public List<Attached> unconfigured() {
        return attached.stream().filter(thing -> thing.configuredAs().isEmpty()).toList();
    }
}
