package fayi.endtoend.tour;

import java.util.ArrayList;
import java.util.List;

/** Which keys a text needs. */
final class Typing {
    private Typing() {}

    /** Digits on the pad of digits, or letters on a keyboard of letters. */
    static List<String> keys(String text) {
        return text.chars().mapToObj(character -> "key-" + (char) character).toList();
    }

    /** Latin letters on a keyboard that begins with pinyin. */
    static List<String> letters(String text) {
        List<String> touches = new ArrayList<>(List.of("key-mode"));
        touches.addAll(keys(text));
        return touches;
    }

    /** Chinese words by pinyin, the best choice each, and a number behind them. */
    static List<String> story(String first, String second, String third, String number) {
        List<String> touches = new ArrayList<>();
        for (String pinyin : List.of(first, second, third)) {
            touches.addAll(keys(pinyin));
            touches.add("candidate-0");
        }
        touches.add("key-digits");
        touches.addAll(keys(number));
        return touches;
    }
}
