package fayi.kiosk.widget;

/** Hears what keys do. */
interface KeyListener {
    /** Text for the field. */
    void typed(String text);

    /** The character before the caret goes. */
    void erased();

    /** The caret moves by so many characters. */
    void moved(int characters);
}
