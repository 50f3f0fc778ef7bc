package fayi.kiosk.widget;

import fayi.content.interview.Keyboard;
import fayi.kiosk.input.TextInput;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Where a person tells something in their own words: the field and its keys. Closed when its page goes. */
public final class StoryField implements KeyListener {
    /** More than anybody types here. */
    private static final int MOST = 500;

    private final EditableText typed;
    private final TextEntry entry;
    private final TouchKeyboard keyboard;
    private final Consumer<String> changed;

    /**
     * A field.
     *
     * @param example what might be told, shown while nothing is
     * @param words what was told before
     * @param changed hears what is told after every key
     */
    public StoryField(Texts texts, TextInput input, String example, String words, Consumer<String> changed) {
        this.changed = changed;
        typed = new EditableText(words);
        entry = new TextEntry(typed, example, "", true);
        keyboard = new TouchKeyboard(texts, input, Keyboard.PINYIN, true, this);
    }

    /** What shows the words. */
    public Region field() {
        return entry;
    }

    /** What is touched to write them. */
    public Region keys() {
        return keyboard;
    }

    /** Takes what is being composed as it stands. */
    public void finish() {
        keyboard.finish();
    }

    /** Forgets what was told. */
    public void close() {
        keyboard.close();
        typed.wipe();
    }

    @Override
    public void typed(String text) {
        if (typed.length() + text.length() <= MOST) {
            typed.insert(text);
            tell();
        }
    }

    @Override
    public void composing(String preedit) {
        entry.compose(preedit);
    }

    @Override
    public void erased() {
        typed.erase();
        tell();
    }

    @Override
    public void moved(int characters) {
        typed.move(characters);
        entry.show();
    }

    private void tell() {
        entry.show();
        changed.accept(typed.text());
    }
}
