package fayi.kiosk.effect;

import fayi.content.paper.PaperFonts;
import fayi.device.Device;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.doctor.DeviceReport;
import fayi.provisioning.doctor.Doctor;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.Technician;
import fayi.provisioning.doctor.TestResult;
import fayi.provisioning.doctor.report.ReportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was examined since the door was opened: a device that is tested again takes its new results into the same report. */
final class Examination {
    private static final Set<TestLevel> ALL = EnumSet.allOf(TestLevel.class);

    private final Doctor doctor;
    private final Map<Device, List<TestResult>> results = new LinkedHashMap<>();
    private List<StationResult> station = List.of();

    Examination(Doctor doctor) {
        this.doctor = doctor;
    }

    /** Examines one device, or everything. */
    ReadinessReport examine(Optional<String> kind, Technician technician) throws InterruptedException {
        if (kind.isEmpty()) {
            ReadinessReport report = doctor.examine(ALL, technician);
            station = report.station();
            for (Device device : doctor.devices()) {
                results.put(device, testsOf(report, device.kind()));
            }
            return report;
        }
        for (Device device : doctor.devices()) {
            if (device.kind().equals(kind.get())) {
                List<TestResult> tests = new ArrayList<>();
                for (TestLevel level : TestLevel.values()) {
                    tests.addAll(doctor.examine(device, level, technician));
                }
                results.put(device, tests);
            }
        }
        return doctor.report(ALL, results, station);
    }

    private static List<TestResult> testsOf(ReadinessReport report, String kind) {
        return report.devices().stream()
                .filter(device -> device.kind().equals(kind))
                .findFirst()
                .map(DeviceReport::tests)
                .orElse(List.of());
    }

    /** Writes {@code report} into {@code directory}. */
    static ReportFiles save(ReadinessReport report, Path directory) throws IOException {
        return ReportFiles.write(report, directory, PaperFonts.installed());
    }
}
