package fayi.kiosk.screen;

import fayi.device.DeviceStatus;
import fayi.device.selftest.Finding;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestLevel;
import fayi.kiosk.technician.Door;
import fayi.kiosk.technician.Findings;
import fayi.kiosk.technician.Place;
import fayi.kiosk.technician.Place.Inside;
import fayi.kiosk.technician.Place.Paper;
import fayi.kiosk.technician.Place.Work;
import fayi.kiosk.visit.StationState;
import fayi.provisioning.doctor.ReadinessReport.Verdict;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The technician's door as it may stand. */
final class SampleDoors {
    private static final TestResult PASSED =
            new TestResult("answers", TestLevel.INTERNAL, Finding.passed(Map.of()), Duration.ofMillis(12));
    private static final TestResult PAGE =
            new TestResult("prints-test-page", TestLevel.EXTERNAL, Finding.passed(Map.of()), Duration.ofSeconds(4));
    private static final TestResult UNREADABLE = new TestResult(
            "reads-card", TestLevel.INTERACTIVE, Finding.failed("card-unreadable", "Try another."), Duration.ZERO);

    private SampleDoors() {}

    static StationState station() {
        return new StationState(
                "演示乡公共法律服务站",
                "演示乡",
                Optional.of(true),
                Optional.of(true),
                Map.of(
                        "id-card-reader", status(DeviceStatus.State.READY, "ok"),
                        "code-scanner", status(DeviceStatus.State.OFFLINE, "port-missing"),
                        "document-printer", status(DeviceStatus.State.ATTENTION, "paper-empty"),
                        "camera", status(DeviceStatus.State.READY, "ok"),
                        "document-camera", status(DeviceStatus.State.READY, "ok"),
                        "receipt-printer", status(DeviceStatus.State.READY, "ok"),
                        "smart-card-reader", status(DeviceStatus.State.READY, "ok"),
                        "signature-pad", status(DeviceStatus.State.READY, "ok"),
                        "indicators", status(DeviceStatus.State.OFFLINE, "no-answer")),
                Map.of());
    }

    private static DeviceStatus status(DeviceStatus.State state, String reason) {
        return new DeviceStatus(state, reason, state == DeviceStatus.State.READY ? "" : "Do it.", SampleVisits.NOW);
    }

    static Map<String, Door> all(Locale locale) {
        Findings found = new Findings(
                Map.of(
                        "id-card-reader", List.of(PASSED, UNREADABLE),
                        "camera", List.of(PASSED),
                        "document-camera", List.of(PASSED, PAGE)),
                List.of(
                        new StationResult("hub", false, Finding.failed("hub-unreachable", "Check it.")),
                        new StationResult("fonts", true, Finding.passed(Map.of()))),
                Optional.of(Verdict.NOT_READY));
        Findings ready = new Findings(Map.of("camera", List.of(PASSED)), List.of(), Optional.of(Verdict.READY));
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("no-code", new Place.NoCode());
        places.put("code", new Place.Code("73910", false, false));
        places.put("code-refused", new Place.Code("", false, true));
        places.put("code-judging", new Place.Code("", true, false));
        places.put("begin", new Inside(Findings.NONE, new Work.Idle(), Paper.NONE));
        places.put("checking", new Inside(found, new Work.Checking("document-printer", "can-print"), Paper.NONE));
        places.put(
                "told", new Inside(found, new Work.Told("id-card-reader", "reads-card", Step.LAY_ID_CARD), Paper.NONE));
        places.put(
                "asked",
                new Inside(
                        found,
                        new Work.Asked("document-printer", "test-page-is-good", Step.LOOK_AT_TEST_PAGE),
                        Paper.NONE));
        places.put(
                "picture",
                new Inside(found, new Work.Asked("camera", "shows-person", Step.LOOK_AT_PICTURE), Paper.NONE));
        places.put("failed", new Inside(found, new Work.Failed("id-card-reader", UNREADABLE), Paper.NONE));
        places.put("not-ready", new Inside(found, new Work.Idle(), Paper.SAVED));
        places.put("printing", new Inside(found, new Work.Idle(), Paper.PRINTING));
        places.put("ready", new Inside(ready, new Work.Idle(), Paper.PRINTED));
        Map<String, Door> doors = new LinkedHashMap<>();
        places.forEach((name, place) -> doors.put(
                name,
                new Door(
                        place,
                        1,
                        SampleVisits.NOW,
                        SampleVisits.NOW,
                        name.equals("code-refused") ? 3 : 0,
                        name.equals("code-refused") ? SampleVisits.NOW.plusSeconds(29) : SampleVisits.NOW,
                        locale)));
        return doors;
    }
}
