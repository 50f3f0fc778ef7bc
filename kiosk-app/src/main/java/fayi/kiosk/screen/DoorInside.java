package fayi.kiosk.screen;

import fayi.device.DeviceStatus;
import fayi.device.selftest.Finding;
import fayi.device.selftest.Step;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.Findings;
import fayi.kiosk.technician.Place.Inside;
import fayi.kiosk.technician.Place.Paper;
import fayi.kiosk.technician.Place.Work;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.widget.LiveView;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Texts;
import fayi.kiosk.widget.Words;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import fayi.provisioning.doctor.report.DoctorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Behind the door: the devices with what was found, or the one thing that the technician is asked to do now, large. */
final class DoorInside {
    private final Texts texts;
    private final LivePictures pictures;
    private final DoctorWords words;
    private final DoorRows rows;

    DoorInside(Texts texts, LivePictures pictures, Consumer<DoorEvent> events) {
        this.texts = texts;
        this.pictures = pictures;
        words = DoctorWords.in(texts.locale());
        rows = new DoorRows(texts, words, events);
    }

    /** What the body depends on: news of the hub do not take a button from under a finger. */
    Object key(Inside inside, StationState state) {
        return List.of(inside, new TreeMap<>(reasons(state)));
    }

    private static Map<String, String> reasons(StationState state) {
        Map<String, String> reasons = new TreeMap<>();
        state.devices().forEach((kind, status) -> reasons.put(kind, status.state() + " " + status.reason()));
        return reasons;
    }

    List<DoorAction> actions(Inside inside) {
        return DoorAction.of(inside);
    }

    Region body(Inside inside, StationState state) {
        Work work = inside.work();
        if (work instanceof Work.Told told) {
            return guide(told.kind(), told.test(), words.step(told.step()), texts.get("door.notices"));
        } else if (work instanceof Work.Asked asked && asked.question() == Step.LOOK_AT_PICTURE) {
            return picture(asked);
        } else if (work instanceof Work.Asked asked) {
            return guide(asked.kind(), asked.test(), words.step(asked.question()), "");
        } else if (work instanceof Work.Failed failed) {
            return failed(failed);
        }
        Scroller list = new Scroller(texts, list(inside, state));
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(32, lead(inside), list);
    }

    private Region guide(String kind, String test, String step, String after) {
        VBox column = new VBox(
                40,
                new Words(words.kind(kind) + " · " + words.test(test), "heading"),
                new Words(step, "greeting", "strong"));
        if (!after.isEmpty()) {
            column.getChildren().add(new Words(after, "body"));
        }
        column.setId("door-guide");
        return new Scroller(texts, column);
    }

    /** The question above what the camera sees. */
    private Region picture(Work.Asked asked) {
        StackPane stage = new StackPane(new LiveView(pictures, LivePictures.Place.SELF));
        stage.getStyleClass().add("stage");
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        VBox column = new VBox(
                24,
                new Words(words.kind(asked.kind()) + " · " + words.test(asked.test()), "heading"),
                new Words(words.step(asked.question()), "title", "strong"),
                stage);
        column.setId("door-picture");
        return column;
    }

    private Region failed(Work.Failed failed) {
        Finding finding = failed.result().finding();
        VBox column = new VBox(
                40,
                new Words(
                        words.kind(failed.kind()) + " · "
                                + words.test(failed.result().test()),
                        "heading"),
                Panel.of(Panel.Kind.NOTICE, "mdi2a-alert-outline", words.reason(finding.reason())),
                new Words(words.action(finding.reason(), finding.action()), "title", "strong"));
        column.setId("door-failed");
        return new Scroller(texts, column);
    }

    /** What is going on, or came of it, in one panel. */
    private Region lead(Inside inside) {
        if (inside.work() instanceof Work.Checking checking) {
            String what = checking.kind().isEmpty()
                    ? texts.get("door.checking-station")
                    : words.kind(checking.kind())
                            + (checking.test().isEmpty() ? "" : " · " + words.test(checking.test()));
            return Panel.of(Panel.Kind.CARD, "mdi2s-stethoscope", texts.get("door.checking"), what);
        }
        String paper = inside.paper() == Paper.NONE ? "" : texts.get("door.paper." + name(inside.paper()));
        return inside.findings()
                .verdict()
                .map(verdict -> verdict(verdict, paper))
                .orElseGet(() -> Panel.of(
                        Panel.Kind.CARD, "mdi2s-stethoscope", texts.get("door.begin"), texts.get("door.begin.text")));
    }

    private Panel verdict(ReadinessReport.Verdict verdict, String paper) {
        boolean ready = verdict == ReadinessReport.Verdict.READY;
        String text = verdict == ReadinessReport.Verdict.NOT_READY
                ? texts.get("door.not-ready")
                : words.get("verdict." + verdict + ".text");
        return Panel.of(
                ready ? Panel.Kind.GOOD : Panel.Kind.NOTICE,
                ready ? "mdi2c-check-circle-outline" : "mdi2a-alert-outline",
                words.get("verdict." + verdict),
                paper.isEmpty() ? text : text + "\n" + paper);
    }

    private VBox list(Inside inside, StationState state) {
        Findings findings = inside.findings();
        boolean idle = inside.work() instanceof Work.Idle && inside.paper() != Paper.PRINTING;
        VBox list = new VBox(32);
        List<Region> sound = new ArrayList<>();
        for (Map.Entry<String, DeviceStatus> device : new TreeMap<>(state.devices()).entrySet()) {
            List<TestResult> tests = findings.tests().getOrDefault(device.getKey(), List.of());
            boolean failed = !device.getValue().isUsable() || tests.stream().anyMatch(TestResult::isFailed);
            // What needs hands is seen without scrolling.
            Region row = rows.device(device.getKey(), device.getValue(), tests, idle);
            if (failed) {
                list.getChildren().add(row);
            } else {
                sound.add(row);
            }
        }
        for (StationResult result : findings.station()) {
            if (result.isFailed()) {
                list.getChildren().add(rows.check(result));
            }
        }
        list.getChildren().addAll(sound);
        if (state.devices().isEmpty()) {
            list.getChildren().add(new Words(texts.get("door.no-devices"), "body"));
        }
        long passed = findings.station().stream()
                .filter(result -> result.finding().verdict() == Finding.Verdict.PASSED)
                .count();
        if (passed > 0) {
            list.getChildren().add(new Words(texts.get("door.passed-checks", passed), "body"));
        }
        return list;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
