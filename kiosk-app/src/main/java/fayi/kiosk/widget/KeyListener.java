package fayi.kiosk.widget;

/** Hears what keys do. */
public interface KeyListener {
    /** Text for the field. */
    void typed(String text);

    /** What is typed and not yet text; nothing when nothing is composed. */
    void composing(String preedit);

    /** The character before the caret goes. */
    void erased();

    /** The caret moves by so many characters. */
    void moved(int characters);
}
