package fayi.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.input.TextInput.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinyinUnavailableTest {
    @TempDir
    Path data;

    @Test
    void withoutTheDictionaryKeysGiveLetters() throws Exception {
        InputDirectories none =
                new InputDirectories(data.resolve("none"), data.resolve("deployed"), data.resolve("person"));
        givesLetters(PinyinInput.start("librime.so.1", none));
    }

    @Test
    void withoutTheLibraryKeysGiveLetters() throws Exception {
        givesLetters(PinyinInput.start("libno-such-input.so.1", InputDirectories.in(data)));
    }

    private static void givesLetters(PinyinInput input) throws Exception {
        await().until(() -> input.status() == Status.LETTERS_ONLY);
        assertThat(input.press('f').committed()).isEqualTo("f");
        assertThat(input.erase()).isEqualTo(Composition.EMPTY);
        assertThat(input.nextPage()).isEqualTo(Composition.EMPTY);
        input.clear();
        input.wipe();
        input.close();
    }
}
