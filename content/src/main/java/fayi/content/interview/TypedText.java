package fayi.content.interview;

/** What was typed, without what nobody can see: control, direction-changing and zero-width characters. */
final class TypedText {
    private TypedText() {}

    static String clean(String typed) {
        StringBuilder cleaned = new StringBuilder(typed.length());
        typed.codePoints().filter(TypedText::isVisible).forEach(cleaned::appendCodePoint);
        return cleaned.toString().strip();
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
