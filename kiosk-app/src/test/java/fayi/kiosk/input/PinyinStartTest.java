package fayi.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.input.TextInput.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinyinStartTest {
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

    @Test
    void aSecondStartInTheSameProcessIsReadyAsTheFirst() throws Exception {
        for (int start = 0; start < 3; start++) {
            PinyinInput input = PinyinInput.start(data);
            await().until(() -> input.status() == Status.READY);
            input.press('f');
            assertThat(input.press('a').candidates()).contains("法");
            input.close();
            assertThat(input.status()).isEqualTo(Status.LETTERS_ONLY);
        }
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
