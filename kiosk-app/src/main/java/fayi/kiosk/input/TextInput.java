package fayi.kiosk.input;

/**
 * A way to enter text with few keys. Every method answers within a frame and may be called from any thread, one at a time.
 * It learns nothing: what one person typed is unknown to the next.
 */
public interface TextInput extends AutoCloseable {
    /** How far the method is usable. */
    Status status();

    /**
     * One key: a letter, an apostrophe or a space. A space takes the best choice, or is itself where nothing is composed.
     * Other characters take the best choice first and then come after it.
     */
    Composition press(char key);

    /** Takes back the last typed letter; answers {@link Composition#EMPTY} when nothing is composed. */
    Composition erase();

    /**
     * Takes a choice of the page.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException when the page has no such choice
     */
    Composition choose(int index);

    /** Shows further choices. */
    Composition nextPage();

    /** Shows the choices before. */
    Composition previousPage();

    /** Takes what is typed as it stands, letter for letter, and ends the composition. */
    Composition commitLetters();

    /** Drops what is composed, as when the field is left. */
    void clear();

    /**
     * The end of a visit: forgets everything that was typed, in memory and on disk, and is ready for the next person.
     *
     * @throws WipeException when something could not be removed
     */
    void wipe() throws WipeException;

    /** Wipes and gives the native parts back. */
    @Override
    void close() throws WipeException;

    /** How far an input method is usable. */
    enum Status {
        /** Being prepared, some seconds after the first start of a station; keys give letters meanwhile. */
        PREPARING,
        /** Usable. */
        READY,
        /** The library or its dictionary is missing: keys give letters. A technician must install it. */
        LETTERS_ONLY
    }
}
