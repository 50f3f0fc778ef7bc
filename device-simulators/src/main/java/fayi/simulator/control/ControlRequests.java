package fayi.simulator.control;

import fayi.device.indicator.Sensor;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.SmartCardCondition;
import fayi.simulator.station.StationCamera;
import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationLine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each request of the control does. Actions answer 204, questions 200 with JSON. */
final class ControlRequests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a request does with its body. */
    private interface Action {
        ControlAnswer run(String body) throws IOException;
    }

    /** What a request does that has nothing to say. */
    private interface Step {
        void run(String body) throws IOException;
    }

    private final Map<String, Action> actions = new HashMap<>();

    ControlRequests(StationControls station) {
        question("GET /state", body -> json(station.state()));
        question("GET /cards", body -> json(station.cards()));
        question("GET /sheets", body -> json(station.sheets()));
        step("POST /card/insert", body -> station.layCard(word(body, "card")));
        step("POST /card/remove", body -> station.liftCard());
        step("POST /card/fault", body -> station.setReader(oneOf(ReaderFault.class, word(body, "fault"))));
        step("POST /scanner/show", body -> station.showCode(word(body, "text")));
        step("POST /scanner/hold", body -> station.holdCode(word(body, "text")));
        step("POST /scanner/take-away", body -> station.takeCodeAway());
        step("POST /pad/sign", body -> station.sign());
        question("GET /printer/code", body -> json(station.lastPrintedCode().orElse("")));
        question("GET /printer/printed", body -> json(station.printed()));
        question("GET /receipt/printed", body -> json(station.receipts()));
        printer(station, "paper-empty", PrinterCondition.PAPER_EMPTY);
        printer(station, "add-paper", PrinterCondition.READY);
        printer(station, "jam", PrinterCondition.JAMMED);
        printer(station, "clear-jam", PrinterCondition.READY);
        printer(station, "off", PrinterCondition.OFF);
        printer(station, "on", PrinterCondition.READY);
        for (StationCamera camera : StationCamera.values()) {
            camera(station, camera, "plug", CameraCondition.LIVE);
            camera(station, camera, "unplug", CameraCondition.UNPLUGGED);
            camera(station, camera, "freeze", CameraCondition.FROZEN);
        }
        step(
                "POST /receipt/condition",
                body -> station.setReceiptPrinter(oneOf(ReceiptCondition.class, word(body, "condition"))));
        step(
                "POST /sensor",
                body -> station.setSensor(
                        oneOf(Sensor.class, word(body, "sensor")),
                        word(body, "state").equals("on")));
        step(
                "POST /line",
                body -> station.playOnLine(oneOf(StationLine.class, word(body, "line")), word(body, "script")));
        question("GET /chip-cards", body -> json(station.chipCards()));
        step("POST /chip/insert", body -> station.insertChipCard(word(body, "card")));
        step("POST /chip/withdraw", body -> station.withdrawChipCard());
        step(
                "POST /chip/condition",
                body -> station.setSmartCardReader(oneOf(SmartCardCondition.class, word(body, "condition"))));
        step("POST /camera/document/sheet", body -> station.laySheet(word(body, "sheet")));
    }

    ControlAnswer answer(String request, String body) throws IOException {
        Action action = actions.get(request);
        return action == null ? new ControlAnswer(404, "There is no '" + request + "' here.") : action.run(body);
    }

    private void question(String request, Action action) {
        actions.put(request, action);
    }

    private void step(String request, Step step) {
        actions.put(request, body -> {
            step.run(body);
            return ControlAnswer.DONE;
        });
    }

    private void printer(StationControls station, String word, PrinterCondition condition) {
        step("POST /printer/" + word, body -> station.setPrinter(condition));
    }

    private void camera(StationControls station, StationCamera camera, String word, CameraCondition condition) {
        String name = camera.name().toLowerCase(Locale.ROOT);
        step("POST /camera/" + name + "/" + word, body -> station.setCamera(camera, condition));
    }

    private static ControlAnswer json(Object value) {
        return new ControlAnswer(200, JSON.writeValueAsString(value));
    }

    private static String word(String body, String key) {
        try {
            JsonNode value = JSON.readTree(body).path(key);
            if (value.isString()) {
                return value.stringValue();
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("The body is no JSON: send {\"" + key + "\": \"...\"}.", malformed);
        }
        throw new IllegalArgumentException("The body lacks the text '" + key + "'.");
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (spelled(value).equals(word)) {
                return value;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E value : type.getEnumConstants()) {
            known.append(known.isEmpty() ? "" : ", ").append(spelled(value));
        }
        throw new IllegalArgumentException("'" + word + "' is not known; it may be one of: " + known);
    }

    static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
