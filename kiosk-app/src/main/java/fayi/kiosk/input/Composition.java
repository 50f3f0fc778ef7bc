package fayi.kiosk.input;

import java.util.List;

/**
 * What an input method shows after a key. Personal data: its text form is masked.
 *
 * @param committed text that goes into the field now, mostly empty
 * @param preedit what has been typed and is not yet text
 * @param candidates this page's choices, best first
 * @param hasPrevious whether there is a page of choices before this one
 * @param hasNext whether there is a page of choices after this one
 */
public record Composition(
        String committed, String preedit, List<String> candidates, boolean hasPrevious, boolean hasNext) {
    /** Nothing typed, nothing to choose. */
    public static final Composition EMPTY = new Composition("", "", List.of(), false, false);

    /** Copies the list. */
    public Composition {
        candidates = List.copyOf(candidates);
    }

    /** Text for the field and nothing left to compose. */
    static Composition commit(String text) {
        return new Composition(text, "", List.of(), false, false);
    }

    /** Whether something is typed that is not yet text. */
    public boolean isComposing() {
        return !preedit.isEmpty();
    }

    @Override
    public String toString() {
        return "Composition[" + candidates.size() + " candidates]";
    }
}
