package fayi.kiosk.widget;

import java.util.Map;

/** Makes keys and rows of keys. */
final class Keys {
    /** Names of characters that an id should not hold. */
    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry(' ', "space"),
            Map.entry('\'', "apostrophe"),
            Map.entry('\n', "line"),
            Map.entry('，', "comma"),
            Map.entry('。', "stop"),
            Map.entry('、', "list"),
            Map.entry('？', "question"),
            Map.entry('！', "exclamation"),
            Map.entry('：', "colon"),
            Map.entry('；', "semicolon"),
            Map.entry('（', "open"),
            Map.entry('）', "close"),
            Map.entry('“', "quote"),
            Map.entry('”', "unquote"),
            Map.entry('《', "open-title"),
            Map.entry('》', "close-title"),
            Map.entry('.', "point"),
            Map.entry(',', "latin-comma"),
            Map.entry('?', "latin-question"),
            Map.entry('-', "minus"),
            Map.entry('/', "slash"),
            Map.entry('@', "at"),
            Map.entry('#', "number"),
            Map.entry('%', "percent"));

    private Keys() {}

    static String id(char character) {
        char lower = Character.toLowerCase(character);
        return "key-" + NAMES.getOrDefault(lower, String.valueOf(lower));
    }

    static TouchButton character(char character, Runnable action) {
        return key(id(character), "key", String.valueOf(character), action);
    }

    static TouchButton key(String id, String style, String words, Runnable action) {
        TouchButton key = new TouchButton(id, style, new Words(words, "key-text").centred(), action);
        key.getStyleClass().add("a-key");
        key.setMinSize(48, TouchButton.LEAST);
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return key;
    }

    static TouchButton erase(Runnable action) {
        TouchButton key = new TouchButton("key-erase", "key", Icon.of("mdi2b-backspace-outline", 56), action);
        key.getStyleClass().addAll("a-key", "special");
        key.setMinSize(48, TouchButton.LEAST);
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return key;
    }
}
