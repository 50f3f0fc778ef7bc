package fayi.kiosk.widget;

import fayi.content.interview.Keyboard;
import fayi.kiosk.input.TextInput;

/** A text that is being written: the line that shows it and the keys that write it. */
final class Writing implements KeyListener {
    private final EditableText typed;
    private final int most;
    private final Runnable changed;
    private final TextEntry entry;
    private final TouchKeyboard keyboard;

    /**
     * @param most characters; a few more can be written, so that the objection that names the limit can be read
     * @param lines whether it may have several lines
     * @param example of what may be written
     * @param changed hears every change of {@code typed}
     */
    Writing(
            Texts texts,
            TextInput input,
            Keyboard first,
            EditableText typed,
            int most,
            boolean lines,
            String example,
            Runnable changed) {
        this.typed = typed;
        this.most = most;
        this.changed = changed;
        entry = new TextEntry(typed, example, "", lines);
        keyboard = new TouchKeyboard(texts, input, first, lines, this);
    }

    TextEntry entry() {
        return entry;
    }

    TouchKeyboard keyboard() {
        return keyboard;
    }

    /** What has been written, with what was still being composed. */
    String text() {
        keyboard.finish();
        return typed.text();
    }

    void cover(boolean covered) {
        entry.cover(covered);
    }

    /** Ends the writing; the text stays. */
    void close() {
        keyboard.close();
        entry.drop();
    }

    @Override
    public void typed(String text) {
        if (typed.length() <= most) {
            typed.insert(text);
            told();
        }
    }

    @Override
    public void composing(String preedit) {
        entry.compose(preedit);
    }

    @Override
    public void erased() {
        typed.erase();
        told();
    }

    @Override
    public void moved(int characters) {
        typed.move(characters);
        entry.show();
    }

    private void told() {
        entry.show();
        changed.run();
    }
}
