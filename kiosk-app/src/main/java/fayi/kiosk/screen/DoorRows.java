package fayi.kiosk.screen;

import fayi.device.DeviceStatus;
import fayi.device.selftest.Finding;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Texts;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import fayi.provisioning.doctor.report.DoctorWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One row a device, and one a check that failed: a sign and a word how it stands, and what to do. */
final class DoorRows {
    private static final int SIGN = 72;

    private final Texts texts;
    private final DoctorWords words;
    private final Consumer<DoorEvent> events;

    DoorRows(Texts texts, DoctorWords words, Consumer<DoorEvent> events) {
        this.texts = texts;
        this.words = words;
        this.events = events;
    }

    /** A device with a button to test it alone; the button is off while the doctor is at work. */
    Region device(String kind, DeviceStatus status, List<TestResult> tests, boolean idle) {
        Optional<Finding> failed = tests.stream()
                .filter(TestResult::isFailed)
                .map(TestResult::finding)
                .findFirst();
        String reason = status.isUsable() ? failed.map(Finding::reason).orElse("") : status.reason();
        String action = status.isUsable() ? failed.map(Finding::action).orElse("") : status.action();
        VBox text = text(words.kind(kind));
        if (!reason.isEmpty()) {
            text.getChildren().addAll(problem(reason, action));
        } else if (tests.isEmpty()) {
            text.getChildren().add(new Words(words.reason(status.reason()), "body"));
        } else {
            text.getChildren().add(new Words(told(tests), "small"));
        }
        TouchButton check = Buttons.small(
                "door-check-" + kind,
                "quiet",
                "mdi2s-stethoscope",
                texts.get("door.check"),
                () -> events.accept(new DoorEvent.CheckDevice(kind)));
        check.off(!idle);
        boolean sound = reason.isEmpty();
        return row(
                sound ? (tests.isEmpty() ? "mdi2c-circle-outline" : "mdi2c-check-circle-outline") : "mdi2a-alert",
                text,
                check);
    }

    private String told(List<TestResult> tests) {
        return tests.stream()
                .map(test -> words.test(test.test()) + " "
                        + words.get("finding." + test.finding().verdict()))
                .collect(Collectors.joining("　"));
    }

    /** A check of the station that failed. */
    Region check(StationResult result) {
        VBox text = text(words.get("check." + result.check()));
        text.getChildren()
                .addAll(problem(result.finding().reason(), result.finding().action()));
        return row("mdi2a-alert", text);
    }

    private static VBox text(String heading) {
        VBox text = new VBox(4, new Words(heading, "heading", "strong"));
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private List<Words> problem(String reason, String action) {
        String todo = words.action(reason, action);
        Words what = new Words(words.reason(reason), "body");
        return todo.isEmpty() ? List.of(what) : List.of(what, new Words("→ " + todo, "body", "strong"));
    }

    private static Region row(String sign, VBox text, Region... more) {
        HBox row = new HBox(32, Icon.of(sign, SIGN), text);
        row.getChildren().addAll(more);
        row.setAlignment(Pos.CENTER_LEFT);
        Panel panel = new Panel(Panel.Kind.CARD, row);
        panel.getStyleClass().add("tight");
        return panel;
    }
}
