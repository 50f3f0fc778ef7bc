package fayi.provisioning.doctor.report;

import fayi.content.paper.Paper;
import fayi.device.Capabilities;
import fayi.device.DeviceCounters;
import fayi.device.selftest.Finding;
import fayi.provisioning.doctor.DeviceReport;
import fayi.provisioning.doctor.Problem;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import fayi.provisioning.doctor.attached.Attached;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a page for a technician's hand: what to do first, then what is well. Chinese, with the English of actions. */
public record ReadinessPaper(ReadinessReport report) implements Paper {
    private static final DoctorWords WORDS = DoctorWords.in(Locale.SIMPLIFIED_CHINESE);
    private static final DoctorWords ENGLISH = DoctorWords.in(Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    @Override
    public String templateId() {
        return "readiness";
    }

    @Override
    public Map<String, Object> data() {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (Problem problem : report.problems()) {
            problems.add(problem(problems.size() + 1, problem));
        }
        Map<String, Object> data = new HashMap<>();
        String verdict = report.verdict().name();
        data.put("verdict", WORDS.get("verdict." + verdict));
        data.put("verdictText", WORDS.get("verdict." + verdict + ".text"));
        data.put("ready", verdict.equals("READY"));
        data.put("notReady", verdict.equals("NOT_READY"));
        data.put("stationId", report.stationId());
        data.put("stationName", report.stationName());
        data.put("software", report.softwareVersion());
        data.put(
                "at",
                report.at().format(MINUTE) + "（UTC" + report.at().getOffset().getId() + "）");
        data.put(
                "levels",
                report.levels().stream()
                        .sorted()
                        .map(level -> WORDS.get("level." + level))
                        .collect(Collectors.joining("、")));
        data.put("problems", problems);
        data.put("noProblems", problems.isEmpty());
        data.put("devices", report.devices().stream().map(this::device).toList());
        data.put("noDevices", report.devices().isEmpty());
        data.put("checks", report.station().stream().map(this::check).toList());
        data.put(
                "unconfigured",
                report.unconfigured().stream().map(this::attached).toList());
        data.put("someUnconfigured", !report.unconfigured().isEmpty());
        data.put(
                "counted",
                report.countedSince()
                        .map(day -> WORDS.get("report.counted-since", day.format(DAY)))
                        .orElse(WORDS.get("report.counted-now")));
        return data;
    }

    private Map<String, Object> problem(int number, Problem problem) {
        // A check or a test names the very file or part; of a bare status the words know more.
        boolean itsOwn = !(problem.device() && problem.test().isEmpty())
                && !problem.action().isEmpty();
        String english = itsOwn ? problem.action() : ENGLISH.action(problem.reason(), problem.action());
        return Map.of(
                "number", Integer.toString(number),
                "essential", problem.essential(),
                "subject", Subject.of(problem, WORDS),
                "test", problem.test().isEmpty() ? "" : WORDS.test(problem.test()),
                "words", WORDS.reason(problem.reason()),
                "action", WORDS.action(problem.reason(), problem.action()),
                "english", english,
                "id", problem.reason());
    }

    private Map<String, Object> device(DeviceReport device) {
        Capabilities hardware = device.capabilities();
        DeviceCounters total = device.total();
        Map<String, Object> data = new HashMap<>();
        data.put("kind", WORDS.kind(device.kind()));
        data.put("driver", device.driver());
        data.put("address", device.address());
        data.put("failed", device.verdict() == Finding.Verdict.FAILED);
        data.put("verdict", WORDS.get("finding." + device.verdict()));
        data.put("model", hardware.model().orElse(WORDS.get("report.not-told")));
        data.put("firmware", hardware.firmware().orElse(WORDS.get("report.not-told")));
        data.put("serialNumber", hardware.serialNumber().orElse(""));
        data.put("status", WORDS.reason(device.status().reason()));
        data.put("units", Long.toString(total.units()));
        data.put("commands", Long.toString(total.commands()));
        data.put("failures", Long.toString(total.failures()));
        data.put("losses", Long.toString(total.losses()));
        data.put("hours", Long.toString(total.connected().toHours()));
        data.put("tests", tests(device));
        return data;
    }

    private static String tests(DeviceReport device) {
        return device.tests().stream()
                .map(test -> WORDS.test(test.test()) + "：" + ending(test))
                .collect(Collectors.joining("；"));
    }

    private static String ending(TestResult test) {
        Finding finding = test.finding();
        String verdict = WORDS.get("finding." + finding.verdict());
        return switch (finding.verdict()) {
            case PASSED -> verdict + facts(finding);
            case FAILED -> verdict;
            case SKIPPED -> finding.reason().equals("skipped") ? verdict : WORDS.reason(finding.reason());
        };
    }

    private static String facts(Finding finding) {
        return finding.facts().isEmpty()
                ? ""
                : finding.facts().entrySet().stream()
                        .map(fact -> WORDS.fact(fact.getKey()) + " " + fact.getValue())
                        .collect(Collectors.joining("，", "（", "）"));
    }

    private Map<String, Object> check(StationResult result) {
        Finding finding = result.finding();
        String words = finding.verdict() == Finding.Verdict.PASSED
                ? WORDS.get("finding.PASSED") + facts(finding)
                : Stream.of(WORDS.get("finding." + finding.verdict()), WORDS.reason(finding.reason()))
                        .collect(Collectors.joining("："));
        return Map.of("check", WORDS.get("check." + result.check()), "words", words, "failed", result.isFailed());
    }

    private Map<String, Object> attached(Attached thing) {
        return Map.of(
                "sort",
                WORDS.get("attached." + thing.sort()),
                "name",
                thing.path().orElse(thing.name()));
    }

    @Override
    public String toString() {
        return "ReadinessPaper[" + report.stationId() + "]";
    }
}
