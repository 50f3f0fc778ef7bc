package fayi.simulator.pty;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Faults and lengths as scripts write them, and back. */
final class FaultWords {
    static final String KNOWN =
            "none, drop-byte N, drop N, delay TIME, split N TIME, duplicate N, corrupt N, noise N, silent,"
                    + " unplugged, hang-up TIME, flap N TIME TIME, and from-driver before any but the last three";

    private FaultWords() {}

    static String of(LineFault fault) {
        if (fault instanceof LineFault.DropByte drop) {
            return "drop-byte " + drop.every();
        } else if (fault instanceof LineFault.Drop drop) {
            return "drop " + drop.every();
        } else if (fault instanceof LineFault.Delay delay) {
            return "delay " + of(delay.delay());
        } else if (fault instanceof LineFault.Split split) {
            return "split " + split.parts() + " " + of(split.pause());
        } else if (fault instanceof LineFault.Duplicate duplicate) {
            return "duplicate " + duplicate.every();
        } else if (fault instanceof LineFault.Corrupt corrupt) {
            return "corrupt " + corrupt.perThousand();
        } else if (fault instanceof LineFault.Noise noise) {
            return "noise " + noise.bytes();
        } else if (fault instanceof LineFault.Silent) {
            return "silent";
        } else if (fault instanceof LineFault.Unplugged) {
            return "unplugged";
        } else if (fault instanceof LineFault.HangUp hangUp) {
            return "hang-up " + of(hangUp.away());
        } else if (fault instanceof LineFault.Flap flap) {
            return "flap " + flap.times() + " " + of(flap.away()) + " " + of(flap.back());
        } else if (fault instanceof LineFault.FromDriver turned) {
            return "from-driver " + of(turned.fault());
        }
        return "none";
    }

    static String of(FaultScript.Step step) {
        String start = step.start().equals(Extent.NOTHING) ? "" : "after " + of(step.start()) + " ";
        return start
                + of(step.fault())
                + step.length().map(length -> " for " + of(length)).orElse("");
    }

    private static String of(Extent extent) {
        return extent instanceof Extent.Messages messages
                ? messages.count() + "x"
                : of(((Extent.Time) extent).duration());
    }

    private static String of(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }

    static FaultScript.Step step(String text) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(text.split("\\s+", -1)));
        Extent start = take(words, "after").orElse(Extent.NOTHING);
        LineFault fault = fault(words, text);
        Optional<Extent> length = take(words, "for");
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "': '" + words.getFirst()
                    + "' has no meaning here. A step is: [after LENGTH] FAULT [for LENGTH].");
        }
        return new FaultScript.Step(start, fault, length);
    }

    private static Optional<Extent> take(Deque<String> words, String keyword) {
        if (!keyword.equals(words.peekFirst())) {
            return Optional.empty();
        }
        words.removeFirst();
        String length = next(words, keyword);
        return Optional.of(
                length.endsWith("x")
                        ? new Extent.Messages(number(length.substring(0, length.length() - 1)))
                        : new Extent.Time(time(length)));
    }

    private static LineFault fault(Deque<String> words, String whole) {
        String name = words.isEmpty() ? "" : words.removeFirst();
        return switch (name) {
            case "none" -> new LineFault.None();
            case "drop-byte" -> new LineFault.DropByte(number(next(words, name)));
            case "drop" -> new LineFault.Drop(number(next(words, name)));
            case "delay" -> new LineFault.Delay(time(next(words, name)));
            case "split" -> new LineFault.Split(number(next(words, name)), time(next(words, name)));
            case "duplicate" -> new LineFault.Duplicate(number(next(words, name)));
            case "corrupt" -> new LineFault.Corrupt(number(next(words, name)));
            case "noise" -> new LineFault.Noise(number(next(words, name)));
            case "silent" -> new LineFault.Silent();
            case "unplugged" -> new LineFault.Unplugged();
            case "hang-up" -> new LineFault.HangUp(time(next(words, name)));
            case "flap" ->
                new LineFault.Flap(number(next(words, name)), time(next(words, name)), time(next(words, name)));
            case "from-driver" -> new LineFault.FromDriver(fault(words, whole));
            default ->
                throw new IllegalArgumentException(
                        "'" + whole + "': there is no fault '" + name + "'. Known are: " + KNOWN + ".");
        };
    }

    private static String next(Deque<String> words, String after) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Something is missing after '" + after + "'. Known are: " + KNOWN + ".");
        }
        return words.removeFirst();
    }

    static long seed(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'seed " + word + "': give a whole number.", wrong);
        }
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'" + word + "' is no number.", wrong);
        }
    }

    private static Duration time(String word) {
        if (word.matches("[0-9]{1,9}ms")) {
            return Duration.ofMillis(Long.parseLong(word.substring(0, word.length() - 2)));
        }
        if (word.matches("[0-9]{1,7}s")) {
            return Duration.ofSeconds(Long.parseLong(word.substring(0, word.length() - 1)));
        }
        throw new IllegalArgumentException("'" + word + "' is no time; write it as 500ms or 2s.");
    }
}
