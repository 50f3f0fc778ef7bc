package fayi.device.scanner.wedge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the keys of a scanner from those of a person at the same window. Keys that may become a code are held; when it is
 * whole they are swallowed, with their releases. As soon as they cannot become one, or the gap has passed, they are given
 * back in their order, with nothing lost. Without a prefix every key is held for the gap. Not thread-safe.
 *
 * @param <K> how the window tells a key
 */
public final class WedgeKeys<K> {
    /** The longest code, in characters; the largest QR code holds 7,089 digits or 4,296 letters. */
    public static final int LONGEST = 7089;

    /** Keys that a scanner holds while it presses another. */
    private static final Set<String> MODIFIERS = Set.of("SHIFT", "CONTROL", "ALT_GRAPH");
    /** Separates parts of GS1 codes. */
    private static final String GROUP_SEPARATOR = "\u001d";
    /** A keyboard begins to repeat a key within this; later, the release was lost. */
    private static final long REPEATS_WITHIN = 1_000_000_000L;

    private final WedgeRules rules;
    private final List<Held<K>> held = new ArrayList<>();
    private final Map<String, Down> down = new HashMap<>();
    private final StringBuilder code = new StringBuilder();
    private boolean begun;
    private boolean written;
    private String lastKey = "";
    private Fate lastFate = Fate.PASSED;
    private long lastPress;

    /** With those rules. */
    public WedgeKeys(WedgeRules rules) {
        this.rules = rules;
    }

    private enum Fate {
        HELD,
        PASSED,
        SWALLOWED
    }

    private record Held<K>(K key, boolean ofAnEarlierPress) {}

    private record Down(Fate fate, long since) {}

    /** Takes what happened at {@code nanos}; {@code key} is what is passed on of it. */
    public Heard<K> accept(KeyStroke stroke, K key, long nanos) {
        List<K> passed = new ArrayList<>(expire(nanos).passedOn());
        return switch (stroke.kind()) {
            case PRESSED -> pressed(stroke.text(), key, nanos, passed);
            case TYPED -> new Heard<>(typed(stroke.text(), key, passed), Optional.empty());
            case RELEASED -> new Heard<>(released(stroke.text(), key, passed), Optional.empty());
        };
    }

    /** Gives back what is held when the gap has passed at {@code nanos}. */
    public Heard<K> expire(long nanos) {
        List<K> passed = new ArrayList<>();
        if (isHolding() && nanos - lastPress >= rules.gap().toNanos()) {
            giveBack(passed);
        }
        return new Heard<>(passed, Optional.empty());
    }

    /** Whether keys are held: {@link #expire} is due a gap after the newest. */
    public boolean isHolding() {
        return !held.isEmpty();
    }

    private Heard<K> pressed(String name, K key, long nanos, List<K> passed) {
        boolean repeated = isRepeated(name, nanos);
        if (repeated || (isHolding() && !written && !MODIFIERS.contains(lastKey))) {
            giveBack(passed);
        }
        lastPress = nanos;
        lastKey = name;
        written = false;
        if (begun && isHolding() && name.equals(rules.suffix())) {
            return ended(name, key, nanos, passed);
        }
        if (repeated) {
            pass(name, key, nanos, passed);
            return new Heard<>(passed, Optional.empty());
        }
        begun = begun || rules.prefix().isEmpty();
        if (!begun && rules.beginsWithKey(name)) {
            giveBack(passed);
            begun = true;
            written = true;
        }
        held.add(new Held<>(key, false));
        down.put(name, new Down(Fate.HELD, nanos));
        lastFate = Fate.HELD;
        return new Heard<>(passed, Optional.empty());
    }

    private boolean isRepeated(String name, long nanos) {
        Down before = down.get(name);
        return before != null && before.fate() != Fate.SWALLOWED && nanos - before.since() < REPEATS_WITHIN;
    }

    private Heard<K> ended(String name, K key, long nanos, List<K> passed) {
        if (code.length() < rules.least()) {
            giveBack(passed);
            pass(name, key, nanos, passed);
            return new Heard<>(passed, Optional.empty());
        }
        String whole = code.toString();
        for (Held<K> one : held) {
            if (one.ofAnEarlierPress()) {
                passed.add(one.key());
            }
        }
        down.put(name, new Down(Fate.HELD, nanos));
        settle(Fate.SWALLOWED);
        return new Heard<>(passed, Optional.of(whole));
    }

    private void pass(String name, K key, long nanos, List<K> passed) {
        down.put(name, new Down(Fate.PASSED, nanos));
        lastFate = Fate.PASSED;
        passed.add(key);
    }

    private List<K> typed(String text, K key, List<K> passed) {
        if (lastFate == Fate.SWALLOWED) {
            return passed;
        }
        if (!isHolding()) {
            passed.add(key);
            return passed;
        }
        held.add(new Held<>(key, false));
        if (text.isEmpty()) {
            return passed;
        }
        if (begun && rules.beginsWithKey(lastKey)) {
            return passed;
        }
        written = true;
        if (begun) {
            code.append(text);
            boolean control = text.codePoints().anyMatch(Character::isISOControl) && !text.equals(GROUP_SEPARATOR);
            if (control || code.length() > LONGEST) {
                giveBack(passed);
            }
        } else if (rules.beginsWithText(text)) {
            begun = true;
        } else {
            giveBack(passed);
        }
        return passed;
    }

    private List<K> released(String name, K key, List<K> passed) {
        Down before = down.remove(name);
        Fate fate = before == null ? Fate.PASSED : before.fate();
        if (fate == Fate.SWALLOWED) {
            return passed;
        }
        if (!isHolding()) {
            passed.add(key);
            return passed;
        }
        held.add(new Held<>(key, fate == Fate.PASSED));
        if (!begun && fate == Fate.HELD) {
            giveBack(passed);
        }
        return passed;
    }

    private void giveBack(List<K> passed) {
        for (Held<K> one : held) {
            passed.add(one.key());
        }
        settle(Fate.PASSED);
    }

    private void settle(Fate fate) {
        held.clear();
        for (int i = 0; i < code.length(); i++) {
            code.setCharAt(i, ' ');
        }
        code.setLength(0);
        begun = false;
        down.replaceAll((name, state) -> state.fate() == Fate.HELD ? new Down(fate, state.since()) : state);
        if (lastFate == Fate.HELD) {
            lastFate = fate;
        }
    }
}
