package fayi.device.scanner.wedge;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.scanner.wedge.KeyStroke.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class WedgeKeysProperties {
    private static final Duration GAP = Duration.ofMillis(50);

    /** A person's key or a scan, so long after what was before. */
    record Turn(boolean scan, String text, int pause, int held, int step) {}

    @Provide
    Arbitrary<List<Turn>> mixtures() {
        Arbitrary<Turn> keys = Combinators.combine(
                        Arbitraries.of("a", "b", "A", "7", "~", "法", "\r", "\b", "LEFT", "F9", "TAB", "\r"),
                        Arbitraries.integers().between(50, 400),
                        Arbitraries.integers().between(5, 300))
                .as((key, pause, held) -> new Turn(false, key, pause, held, 0));
        Arbitrary<Turn> scans = Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('!', '}')
                                .ofMinLength(6)
                                .ofMaxLength(40),
                        Arbitraries.integers().between(50, 400),
                        Arbitraries.integers().between(1, 49))
                .as((code, pause, step) -> new Turn(true, code, pause, 0, step));
        return Arbitraries.frequencyOf(Tuple.of(3, keys), Tuple.of(1, scans))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void withoutPrefixThePersonsKeysArriveAndTheCodesComeOut(@ForAll("mixtures") List<Turn> turns) {
        exactly(turns, "", new WedgeRules(Optional.empty(), "ENTER", GAP, 6));
    }

    @Property
    void withAKeyForPrefixThePersonsKeysArriveAndTheCodesComeOut(@ForAll("mixtures") List<Turn> turns) {
        exactly(turns, "F12", new WedgeRules(Optional.of("F12"), "ENTER", GAP, 1));
    }

    @Property
    void withACharacterForPrefixThePersonsKeysArriveAndTheCodesComeOut(@ForAll("mixtures") List<Turn> turns) {
        exactly(turns, "~", new WedgeRules(Optional.of("~"), "ENTER", GAP, 1));
    }

    private static void exactly(List<Turn> turns, String prefix, WedgeRules rules) {
        Typing typing = new Typing();
        List<String> codes = new ArrayList<>();
        long now = 0;
        for (Turn turn : turns) {
            now += turn.pause();
            if (turn.scan()) {
                now = typing.scan(prefix, turn.text(), now, turn.step());
                codes.add(turn.text());
            } else {
                boolean writes = turn.text().length() == 1;
                boolean enter = turn.text().equals("\r");
                typing.key(
                        enter ? "ENTER" : "p" + turn.text(),
                        writes ? turn.text() : "",
                        now,
                        now + (enter ? Math.min(turn.held(), 45) : turn.held()),
                        true);
            }
        }
        Typing.Result result = typing.through(rules);
        assertThat(result.codes()).isEqualTo(codes);
        assertThat(result.passed())
                .containsExactlyElementsOf(
                        typing.inOrder().stream().filter(Typing.Event::ofPerson).toList());
    }

    @Property
    void withoutAnEndingNothingIsLostHoweverFastAndOddItIs(
            @ForAll("oddities") List<Turn> turns, @ForAll boolean prefixed) {
        Typing typing = new Typing();
        long now = 0;
        for (Turn turn : turns) {
            now += turn.pause();
            typing.key(turn.text(), turn.scan() ? turn.text() : "", now, now + turn.held(), true);
        }
        Typing.Result result =
                typing.through(new WedgeRules(prefixed ? Optional.of("~") : Optional.empty(), "ENTER", GAP, 1));
        assertThat(result.codes()).isEmpty();
        assertThat(result.passed()).containsExactlyElementsOf(typing.inOrder());
    }

    @Provide
    Arbitrary<List<Turn>> oddities() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("a", "b", "~", "\b", "SHIFT", "F9"),
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(0, 300))
                .as((writes, key, pause, held) -> new Turn(writes, key, pause, held, 0))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void whateverComesIsPassedOnInItsOrderOrSwallowedWithACode(@ForAll("chaos") List<KeyStroke> strokes) {
        WedgeKeys<Integer> machine = new WedgeKeys<>(new WedgeRules(Optional.empty(), "ENTER", GAP, 3));
        List<Integer> passed = new ArrayList<>();
        int codes = 0;
        for (int i = 0; i < strokes.size(); i++) {
            Heard<Integer> heard = machine.accept(strokes.get(i), i, i * 7_000_000L);
            passed.addAll(heard.passedOn());
            codes += heard.code().isPresent() ? 1 : 0;
        }
        passed.addAll(machine.expire(Long.MAX_VALUE).passedOn());
        assertThat(passed).isSorted().doesNotHaveDuplicates();
        if (codes == 0) {
            assertThat(passed).hasSize(strokes.size());
        }
        assertThat(machine.isHolding()).isFalse();
    }

    @Provide
    Arbitrary<List<KeyStroke>> chaos() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.of("a", "b", "c", "1", "ENTER", "SHIFT", "\r"))
                .as(KeyStroke::new)
                .list()
                .ofMaxSize(80);
    }
}
