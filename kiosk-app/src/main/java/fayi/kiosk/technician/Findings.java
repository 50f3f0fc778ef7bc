package fayi.kiosk.technician;

import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found since the door was opened.
 *
 * @param tests the last run of each test, by the device's kind
 * @param station what a station needs besides
 * @param verdict of the last whole examination
 */
public record Findings(
        Map<String, List<TestResult>> tests, List<StationResult> station, Optional<ReadinessReport.Verdict> verdict) {
    /** Nothing yet. */
    public static final Findings NONE = new Findings(Map.of(), List.of(), Optional.empty());

    /** Copies the collections. */
    public Findings {
        tests = Map.copyOf(tests);
        station = List.copyOf(station);
    }

    Findings with(String kind, TestResult result) {
        Map<String, List<TestResult>> changed = new LinkedHashMap<>(tests);
        List<TestResult> ofKind = new ArrayList<>(tests.getOrDefault(kind, List.of()));
        ofKind.removeIf(before -> before.test().equals(result.test()));
        ofKind.add(result);
        changed.put(kind, List.copyOf(ofKind));
        return new Findings(changed, station, verdict);
    }

    Findings with(StationResult result) {
        List<StationResult> changed = new ArrayList<>(station);
        changed.removeIf(before -> before.check().equals(result.check()));
        changed.add(result);
        return new Findings(tests, changed, verdict);
    }

    Findings with(ReadinessReport.Verdict judged) {
        return new Findings(tests, station, Optional.of(judged));
    }
}
