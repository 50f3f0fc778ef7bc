package fayi.kiosk;

import fayi.kiosk.input.Composition;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.input.WipeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text input for a screen that is painted before Chinese input is begun: until then keys give letters. Thread-safe. */
final class LateInput implements TextInput {
    private volatile @Nullable TextInput input;

    /** From now on this one is used. */
    void begin(TextInput begun) {
        input = begun;
    }

    @Override
    public Status status() {
        TextInput present = input;
        return present == null ? Status.PREPARING : present.status();
    }

    @Override
    public Composition press(char key) {
        TextInput present = input;
        return present == null ? new Composition(String.valueOf(key), "", List.of(), false, false) : present.press(key);
    }

    @Override
    public Composition erase() {
        TextInput present = input;
        return present == null ? Composition.EMPTY : present.erase();
    }

    @Override
    public Composition choose(int index) {
        TextInput present = input;
        if (present == null) {
            throw new IndexOutOfBoundsException("There is no choice " + index + " yet");
        }
        return present.choose(index);
    }

    @Override
    public Composition nextPage() {
        TextInput present = input;
        return present == null ? Composition.EMPTY : present.nextPage();
    }

    @Override
    public Composition previousPage() {
        TextInput present = input;
        return present == null ? Composition.EMPTY : present.previousPage();
    }

    @Override
    public Composition commitLetters() {
        TextInput present = input;
        return present == null ? Composition.EMPTY : present.commitLetters();
    }

    @Override
    public void clear() {
        TextInput present = input;
        if (present != null) {
            present.clear();
        }
    }

    @Override
    public void wipe() throws WipeException {
        TextInput present = input;
        if (present != null) {
            present.wipe();
        }
    }

    @Override
    public void close() throws WipeException {
        TextInput present = input;
        if (present != null) {
            present.close();
        }
    }
}
