package fayi.content.interview;

import fayi.content.text.LocalizedText;

/** What was typed, without what nobody can see: control, direction-changing and zero-width characters. */
final class TypedText {
    private TypedText() {}

    static String clean(String typed) {
        StringBuilder cleaned = new StringBuilder(typed.length());
        typed.codePoints().filter(TypedText::isVisible).forEach(cleaned::appendCodePoint);
        return cleaned.toString().strip();
    }

    /** The same on one line. */
    static String cleanLine(String typed) {
        return clean(typed).replace('\n', ' ');
    }

    static LocalizedText tooLong(int most) {
        return LocalizedText.of(
                "太长了，最多 " + most + " 个字。请挑要紧的写。",
                "This is too long; at most " + most + " characters. Please write what matters most.");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isVisible(int codePoint) {
        return codePoint == '\n'
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
