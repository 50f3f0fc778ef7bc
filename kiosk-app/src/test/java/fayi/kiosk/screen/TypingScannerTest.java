package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceStatus.State;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.scanner.CodeScanner;
import fayi.kiosk.visit.Preferences;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scanner that types and a person who types, through the window system, into the station's window. */
class TypingScannerTest {
    private static final String CODE = "FAYI-M-2026-0007";

    private final TouchedStation station = new TouchedStation(
            Objects.requireNonNull(SampleVisits.all(Preferences.DEFAULT).get("asking-facts")), new TypedLetters());
    private final List<String> codes = new CopyOnWriteArrayList<>();
    private final AtomicInteger entered = new AtomicInteger();
    private final TextField field = OnFx.get(TextField::new);
    private Devices devices = Devices.open(List.of(), Clock.systemUTC());

    TypingScannerTest() throws Exception {}

    private CodeScanner plugIn(Map<String, String> settings) throws Exception {
        devices = Devices.open(
                List.of(new DriverSettings(CodeScanner.KIND, "keyboard", settings, "station.yaml:9")),
                Clock.systemUTC());
        CodeScanner scanner = devices.codeScanner().orElseThrow();
        await().until(() -> scanner.status().reason().equals("no-window"));
        station.window().hear(devices.typingScanner().orElseThrow());
        await().until(() -> scanner.status().state() == State.READY);
        OnFx.get(() -> {
            Window window = Window.getWindows().get(0);
            field.setOnAction(enter -> entered.incrementAndGet());
            ((Pane) window.getScene().getRoot().getChildrenUnmodifiable().get(0))
                    .getChildren()
                    .add(field);
            window.requestFocus();
            field.requestFocus();
            return true;
        });
        await().until(() ->
                OnFx.get(() -> field.isFocused() && Window.getWindows().get(0).isFocused()));
        return scanner;
    }

    @AfterEach
    void unplug() {
        devices.close();
        station.close();
    }

    /** As a person does: one key after the other, each seen before the next. */
    private void person(String letters) {
        for (char letter : letters.toCharArray()) {
            String before = text();
            keys(String.valueOf(letter));
            await().until(() -> text().equals(before + letter));
        }
    }

    private String text() {
        return OnFx.get(field::getText);
    }

    private static void scan(String code) {
        keys(code + "\n");
    }

    private static void keys(String keys) {
        OnFx.get(() -> {
            Robot robot = new Robot();
            for (char key : keys.toCharArray()) {
                KeyCode code = code(key);
                boolean shift = Character.isUpperCase(key);
                if (shift) {
                    robot.keyPress(KeyCode.SHIFT);
                }
                robot.keyPress(code);
                robot.keyRelease(code);
                if (shift) {
                    robot.keyRelease(KeyCode.SHIFT);
                }
            }
            return true;
        });
    }

    private static KeyCode code(char key) {
        return switch (key) {
            case '\n' -> KeyCode.ENTER;
            case '-' -> KeyCode.MINUS;
            case '\\' -> KeyCode.BACK_SLASH;
            default -> KeyCode.getKeyCode(String.valueOf(key).toUpperCase(Locale.ROOT));
        };
    }

    private void listen(CodeScanner scanner) throws Exception {
        Claim claim = scanner.claim("visit", Duration.ofMinutes(1));
        scanner.listen(claim, codes::add);
    }

    @Test
    void codesComeOutAndOnlyThePersonsKeysReachTheFieldThatHasTheFocus() throws Exception {
        listen(plugIn(Map.of()));
        person("ab");
        scan(CODE);
        await().until(() -> codes.equals(List.of(CODE)));
        person("C3");
        scan("6901234567892");
        await().until(() -> codes.equals(List.of(CODE, "6901234567892")));
        keys("\n");
        await().until(() -> entered.get() == 1);
        assertThat(text()).isEqualTo("abC3");
    }

    @Test
    void withAPrefixCodesOfAnyLengthComeOutAndWhatAPersonBeganIsGivenBack() throws Exception {
        listen(plugIn(Map.of("prefix", "\\")));
        person("ab");
        scan("\\7");
        await().until(() -> codes.equals(List.of("7")));
        person("\\c");
        assertThat(text()).isEqualTo("ab\\c");
        assertThat(entered).hasValue(0);
    }

    @Test
    void withAKeyForPrefixNothingOfItIsSeen() throws Exception {
        listen(plugIn(Map.of("prefix", "F9")));
        person("ab");
        OnFx.get(() -> {
            new Robot().keyType(KeyCode.F9);
            return true;
        });
        scan(CODE);
        await().until(() -> codes.equals(List.of(CODE)));
        person("c");
        assertThat(text()).isEqualTo("abc");
    }
}
