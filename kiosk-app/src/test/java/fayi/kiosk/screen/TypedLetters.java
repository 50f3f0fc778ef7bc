package fayi.kiosk.screen;

import fayi.kiosk.input.Composition;
import fayi.kiosk.input.TextInput;
import java.util.List;

/** An input method that composes as pinyin does, with fixed choices: for screens without librime. */
final class TypedLetters implements TextInput {
    private final StringBuilder composed = new StringBuilder();

    @Override
    public Status status() {
        return Status.READY;
    }

    @Override
    public Composition press(char key) {
        composed.append(key);
        return state();
    }

    private Composition state() {
        return composed.isEmpty()
                ? Composition.EMPTY
                : new Composition(
                        "", composed.toString(), List.of("法律", "发绿", "法", "发", "罚", "伐", "乏", "阀"), false, true);
    }

    @Override
    public Composition erase() {
        if (!composed.isEmpty()) {
            composed.setLength(composed.length() - 1);
        }
        return state();
    }

    @Override
    public Composition choose(int index) {
        String word = state().candidates().get(index);
        composed.setLength(0);
        return new Composition(word, "", List.of(), false, false);
    }

    @Override
    public Composition nextPage() {
        return state();
    }

    @Override
    public Composition previousPage() {
        return state();
    }

    @Override
    public Composition commitLetters() {
        String letters = composed.toString();
        composed.setLength(0);
        return new Composition(letters, "", List.of(), false, false);
    }

    @Override
    public void clear() {
        composed.setLength(0);
    }

    @Override
    public void wipe() {
        clear();
    }

    @Override
    public void close() {
        clear();
    }
}
