package fayi.content.interview;

import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;

/** Reads how large an answer may be. */
final class LimitsReader {
    private static final long MOST_FEN = 100_000_000_000L;
    private static final long MOST_BOUND = 1_000_000_000L;
    private static final long MOST_PARTIES = 20;

    private LimitsReader() {}

    static Limits read(YamlKeys keys, AnswerType type) {
        long factor = type == AnswerType.MONEY ? 100 : 1;
        long least = keys.find("least").map(LimitsReader::bound).orElse(type == AnswerType.PARTIES ? 1L : 0L) * factor;
        long most = keys.find("most").map(value -> bound(value) * factor).orElse(mostUsually(type));
        long length = keys.find("length").map(LimitsReader::bound).orElse(lengthUsually(type));
        if (least > most) {
            throw keys.place().wrong("'least' is larger than 'most'", "Exchange them.");
        }
        if (type == AnswerType.PARTIES && most > MOST_PARTIES) {
            throw keys.get("most").wrong("so many fit on no paper", "Write at most " + MOST_PARTIES + ".");
        }
        return new Limits(least, most, (int) length);
    }

    private static long bound(YamlValue value) {
        long number = value.number();
        if (number < 0 || number > MOST_BOUND) {
            throw value.wrong("this is less than 0 or larger than " + MOST_BOUND, "Write a number in between.");
        }
        return number;
    }

    private static long mostUsually(AnswerType type) {
        return switch (type) {
            case MONEY -> MOST_FEN;
            case PARTIES -> 5;
            default -> 999_999;
        };
    }

    private static long lengthUsually(AnswerType type) {
        return switch (type) {
            case LONG_TEXT -> 800;
            case PLACE -> 100;
            default -> 60;
        };
    }
}
