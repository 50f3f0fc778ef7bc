package fayi.device.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WedgeKeysTest {
    private static final WedgeRules BARE = new WedgeRules(Optional.empty(), "ENTER", Duration.ofMillis(50), 6);
    private static final WedgeRules PREFIXED = new WedgeRules(Optional.of("~"), "ENTER", Duration.ofMillis(300), 1);

    private final Typing typing = new Typing();

    @Test
    void aScanIsSwallowedWithAllItsReleases() {
        typing.scan("", "FAYI:M-2026-0001", 0, 8);
        Typing.Result result = typing.through(BARE);
        assertThat(result.codes()).containsExactly("FAYI:M-2026-0001");
        assertThat(result.passed()).isEmpty();
    }

    @Test
    void aFastPersonIsNoScanner() {
        long now = 0;
        for (String letter : "hello".split("")) {
            typing.key(letter, letter, now, now + 60, true);
            now += 45;
        }
        typing.key("ENTER", "\r", now, now + 60, true);
        Typing.Result result = typing.through(BARE);
        assertThat(result.codes()).isEmpty();
        assertThat(result.field()).isEqualTo("hello\r");
        assertThat(result.passed()).isEqualTo(typing.inOrder());
    }

    @Test
    void aKeyThatIsHeldDownRepeatsAtOnceAndIsNoCode() {
        WedgeKeys<String> machine = new WedgeKeys<>(BARE);
        KeyStroke press = new KeyStroke(KeyStroke.Kind.PRESSED, "a");
        KeyStroke typed = new KeyStroke(KeyStroke.Kind.TYPED, "a");
        assertThat(machine.accept(press, "press 1", 0).passedOn()).isEmpty();
        assertThat(machine.accept(typed, "typed 1", 0).passedOn()).isEmpty();
        assertThat(machine.accept(press, "press 2", 30_000_000).passedOn())
                .containsExactly("press 1", "typed 1", "press 2");
        assertThat(machine.accept(typed, "typed 2", 30_000_000).passedOn()).containsExactly("typed 2");
    }

    @Test
    void aScannerThatStopsHalfWayHasItsKeysGivenBack() {
        typing.key("x", "x", 0, 2, false).key("y", "y", 8, 10, false);
        typing.key("ENTER", "\r", 90, 95, true);
        Typing.Result result = typing.through(BARE);
        assertThat(result.codes()).isEmpty();
        assertThat(result.field()).isEqualTo("xy\r");
    }

    @Test
    void withAPrefixAPersonWaitsForNothing() {
        WedgeKeys<String> machine = new WedgeKeys<>(PREFIXED);
        machine.accept(new KeyStroke(KeyStroke.Kind.PRESSED, "a"), "press", 0);
        assertThat(machine.accept(new KeyStroke(KeyStroke.Kind.TYPED, "a"), "typed", 0)
                        .passedOn())
                .containsExactly("press", "typed");
        assertThat(machine.isHolding()).isFalse();
    }

    @Test
    void aPersonMayTypeThePrefix() {
        typing.key("`", "~", 0, 90, true).key("a", "a", 400, 480, true);
        Typing.Result result = typing.through(PREFIXED);
        assertThat(result.codes()).isEmpty();
        assertThat(result.field()).isEqualTo("~a");
    }

    @Test
    void separatorsWithinACodeBelongToIt() {
        typing.scan("~", "0106\u001d21", 0, 5);
        assertThat(typing.through(PREFIXED).codes()).containsExactly("0106\u001d21");
    }

    @Test
    void noTextFormShowsWhatWasTyped() {
        KeyStroke stroke = new KeyStroke(KeyStroke.Kind.TYPED, "secret");
        assertThat(stroke.toString() + new Heard<>(java.util.List.of(stroke), Optional.of("secret")))
                .doesNotContain("secret");
    }
}
