package fayi.provisioning.doctor.report;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.DeviceCounters;
import fayi.device.DeviceStatus;
import fayi.device.selftest.Finding;
import fayi.provisioning.doctor.DeviceReport;
import fayi.provisioning.doctor.Problem;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import fayi.provisioning.doctor.attached.Attached;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report as the JSON that docs/doctor.md describes. Its shape is written out here, so that no renaming changes it. */
public final class ReportJson {
    private static final int FORMAT = 1;

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final DoctorWords chinese = DoctorWords.in(Locale.SIMPLIFIED_CHINESE);

    /** UTF-8 JSON. */
    public byte[] write(ReadinessReport report) {
        ObjectNode root = mapper.createObjectNode();
        root.put("format", FORMAT);
        root.put("station", report.stationId());
        root.put("name", report.stationName());
        root.put("software", report.softwareVersion());
        root.put("at", report.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        root.put("zone", report.at().getZone().getId());
        root.put("verdict", id(report.verdict()));
        ArrayNode levels = root.putArray("levels");
        report.levels().stream().sorted().forEach(level -> levels.add(id(level)));
        report.countedSince().ifPresent(day -> root.put("countedSince", day.toString()));
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problem -> problem(problems.addObject(), problem));
        ArrayNode devices = root.putArray("devices");
        report.devices().forEach(device -> device(devices.addObject(), device));
        ArrayNode checks = root.putArray("checks");
        report.station().forEach(result -> check(checks.addObject(), result));
        ArrayNode attached = root.putArray("attached");
        report.attached().forEach(thing -> attached(attached.addObject(), thing));
        return mapper.writeValueAsBytes(root);
    }

    private void problem(ObjectNode node, Problem problem) {
        node.put("of", problem.device() ? "device" : "check");
        node.put("subject", problem.subject());
        if (!problem.test().isEmpty()) {
            node.put("test", problem.test());
        }
        node.put("essential", problem.essential());
        node.put("reason", problem.reason());
        node.put("words", chinese.reason(problem.reason()));
        node.put("action", problem.action());
        node.put("actionWords", chinese.action(problem.reason(), problem.action()));
    }

    private static void device(ObjectNode node, DeviceReport device) {
        node.put("kind", device.kind());
        node.put("driver", device.driver());
        node.put("address", device.address());
        node.put("verdict", id(device.verdict()));
        capabilities(node, device.capabilities());
        DeviceStatus status = device.status();
        ObjectNode stands = node.putObject("status");
        stands.put("state", id(status.state()));
        stands.put("reason", status.reason());
        stands.put("action", status.action());
        stands.put("since", status.since().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        DeviceCounters total = device.total();
        ObjectNode counters = node.putObject("counters");
        counters.put("commands", total.commands());
        counters.put("failures", total.failures());
        counters.put("losses", total.losses());
        counters.put("units", total.units());
        counters.put("connectedSeconds", total.connected().toSeconds());
        ArrayNode tests = node.putArray("tests");
        for (TestResult test : device.tests()) {
            ObjectNode entry = tests.addObject();
            entry.put("test", test.test());
            entry.put("level", id(test.level()));
            entry.put("milliseconds", test.took().toMillis());
            finding(entry, test.finding());
        }
    }

    private static void capabilities(ObjectNode node, Capabilities capabilities) {
        capabilities.model().ifPresent(model -> node.put("model", model));
        capabilities.firmware().ifPresent(firmware -> node.put("firmware", firmware));
        capabilities.serialNumber().ifPresent(number -> node.put("serialNumber", number));
        ObjectNode abilities = node.putObject("abilities");
        for (Map.Entry<String, Ability> ability : new TreeMap<>(capabilities.abilities()).entrySet()) {
            abilities.put(ability.getKey(), id(ability.getValue()));
        }
    }

    private static void check(ObjectNode node, StationResult result) {
        node.put("check", result.check());
        node.put("essential", result.essential());
        finding(node, result.finding());
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("verdict", id(finding.verdict()));
        node.put("reason", finding.reason());
        node.put("action", finding.action());
        ObjectNode facts = node.putObject("facts");
        finding.facts().forEach(facts::put);
    }

    private static void attached(ObjectNode node, Attached thing) {
        node.put("sort", id(thing.sort()));
        node.put("name", thing.name());
        thing.path().ifPresent(path -> node.put("path", path));
        thing.configuredAs().ifPresent(kind -> node.put("configuredAs", kind));
    }

    /** {@code READY_WITH_LIMITS} becomes {@code ready-with-limits}. */
    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
