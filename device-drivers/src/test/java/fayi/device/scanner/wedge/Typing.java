package fayi.device.scanner.wedge;

import fayi.device.scanner.wedge.KeyStroke.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keys on a time line, in milliseconds. Each has a number, so that a test sees what became of it. */
final class Typing {
    private final List<Event> events = new ArrayList<>();

    record Event(int number, KeyStroke stroke, long millis, boolean ofPerson) {}

    /** A key goes down, writes, and comes up. */
    Typing key(String name, String writes, long from, long to, boolean ofPerson) {
        add(Kind.PRESSED, name, from, ofPerson);
        if (!writes.isEmpty()) {
            add(Kind.TYPED, writes, from, ofPerson);
        }
        add(Kind.RELEASED, name, to, ofPerson);
        return this;
    }

    /** A scanner types, a key every {@code step} milliseconds; answers when the last goes down. */
    long scan(String prefix, String code, long from, int step) {
        long now = from;
        List<String> keys = new ArrayList<>();
        if (!prefix.isEmpty()) {
            keys.add(prefix);
        }
        code.codePoints().forEach(letter -> keys.add(Character.toString(letter)));
        for (String key : keys) {
            boolean named = key.equals(prefix) && key.length() > 1;
            boolean upper = !named && !key.equals(key.toLowerCase(java.util.Locale.ROOT));
            if (upper) {
                add(Kind.PRESSED, "SHIFT", now, false);
            }
            // Names of a scanner's keys differ from a person's, as a person's key that is down has its own keyboard.
            key(named ? key : "s" + key, named ? "" : key, now, now + step / 2, false);
            if (upper) {
                add(Kind.RELEASED, "SHIFT", now + step / 2, false);
            }
            now += step;
        }
        key("ENTER", "\r", now, now + step / 2, false);
        return now;
    }

    private void add(Kind kind, String text, long millis, boolean ofPerson) {
        events.add(new Event(events.size(), new KeyStroke(kind, text), millis, ofPerson));
    }

    /** In the order of time. */
    List<Event> inOrder() {
        return events.stream().sorted(Comparator.comparingLong(Event::millis)).toList();
    }

    /** What a machine made of it, with its timer. */
    Result through(WedgeRules rules) {
        WedgeKeys<Event> machine = new WedgeKeys<>(rules);
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        long last = 0;
        for (Event event : inOrder()) {
            long due = last + rules.gap().toMillis();
            if (machine.isHolding() && due < event.millis()) {
                result.add(machine.expire(nanos(due)));
            }
            result.add(machine.accept(event.stroke(), event, nanos(event.millis())));
            last = event.stroke().kind() == Kind.PRESSED ? event.millis() : last;
        }
        result.add(machine.expire(nanos(last + rules.gap().toMillis())));
        return result;
    }

    private static long nanos(long millis) {
        return millis * 1_000_000;
    }

    record Result(List<Event> passed, List<String> codes) {
        private void add(Heard<Event> heard) {
            passed.addAll(heard.passedOn());
            heard.code().ifPresent(codes::add);
        }

        /** What a text field would hold. */
        String field() {
            StringBuilder text = new StringBuilder();
            passed.stream()
                    .filter(event -> event.stroke().kind() == Kind.TYPED)
                    .forEach(event -> text.append(event.stroke().text()));
            return text.toString();
        }
    }
}
