package fayi.kiosk.widget;

/** A text that is being typed, with a caret. Personal data: its text form is masked. */
final class EditableText {
    private final StringBuilder text = new StringBuilder();
    private int caret;

    EditableText(String start) {
        text.append(start);
        caret = text.length();
    }

    String text() {
        return text.toString();
    }

    int caret() {
        return caret;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    void insert(String typed) {
        text.insert(caret, typed);
        caret += typed.length();
    }

    /** Takes away the character before the caret, if there is one. */
    void erase() {
        if (caret > 0) {
            int start = text.offsetByCodePoints(caret, -1);
            text.delete(start, caret);
            caret = start;
        }
    }

    /** Puts the caret before the character at {@code index}, or behind the last. */
    void moveTo(int index) {
        caret = Math.max(0, Math.min(index, text.length()));
        if (caret < text.length()
                && caret > 0
                && Character.isSurrogatePair(text.charAt(caret - 1), text.charAt(caret))) {
            caret--;
        }
    }

    void move(int characters) {
        int to = characters < 0 ? Math.max(0, text.codePointCount(0, caret) + characters) : characters;
        int from = characters < 0 ? 0 : caret;
        int most = text.codePointCount(from, text.length());
        caret = text.offsetByCodePoints(from, Math.min(to, most));
    }

    /** Overwrites the characters. */
    void wipe() {
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, ' ');
        }
        text.setLength(0);
        caret = 0;
    }

    @Override
    public String toString() {
        return "EditableText[masked]";
    }
}
