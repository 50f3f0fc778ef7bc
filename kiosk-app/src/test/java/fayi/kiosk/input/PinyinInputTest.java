package fayi.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.input.TextInput.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the machine's librime. */
class PinyinInputTest {
    @TempDir
    static Path data;

    static PinyinInput input;

    @BeforeAll
    static void start() {
        input = PinyinInput.start(data);
        await().until(() -> input.status() != Status.PREPARING);
        assertThat(input.status()).isEqualTo(Status.READY);
    }

    @AfterAll
    static void stop() throws WipeException {
        input.close();
    }

    @BeforeEach
    void emptyField() {
        input.clear();
    }

    private static Composition type(String keys) {
        Composition composition = Composition.EMPTY;
        for (char key : keys.toCharArray()) {
            composition = input.press(key);
        }
        return composition;
    }

    @Test
    void pinyinGivesTheWordsAVillagerNeeds() {
        assertThat(type("falv").candidates()).first().isEqualTo("法律");
        input.clear();
        assertThat(type("sichuan").candidates()).first().isEqualTo("四川");
        input.clear();
        assertThat(type("zhangsan").candidates()).contains("张三", "张");
    }

    @Test
    void aChoiceGoesIntoTheFieldAndEndsTheComposition() {
        type("falv");
        Composition chosen = input.choose(0);
        assertThat(chosen.committed()).isEqualTo("法律");
        assertThat(chosen.isComposing()).isFalse();
        assertThat(chosen.candidates()).isEmpty();
    }

    @Test
    void aChoiceForTheFirstSyllableLeavesTheRestToBeChosen() {
        Composition typed = type("zhangsan");
        Composition rest = input.choose(typed.candidates().indexOf("张"));
        assertThat(rest.committed()).isEmpty();
        assertThat(rest.preedit()).startsWith("张");
        assertThat(rest.candidates()).contains("三");
        assertThat(input.choose(rest.candidates().indexOf("三")).committed()).isEqualTo("张三");
    }

    @Test
    void aSpaceTakesTheBestChoiceAndIsASpaceOtherwise() {
        type("falv");
        assertThat(input.press(' ').committed()).isEqualTo("法律");
        assertThat(input.press(' ').committed()).isEqualTo(" ");
    }

    @Test
    void punctuationAndCapitalsTakeTheBestChoiceFirst() {
        type("falv");
        assertThat(input.press('，').committed()).isEqualTo("法律，");
        type("falv");
        assertThat(input.press('A').committed()).isEqualTo("法律A");
        assertThat(input.press('7').committed()).isEqualTo("7");
    }

    @Test
    void anApostropheParts() {
        assertThat(type("xi'an").candidates()).contains("西安");
    }

    @Test
    void erasingTakesBackOneLetterAndEndsWithNothing() {
        type("fa");
        Composition one = input.erase();
        assertThat(one.preedit()).isEqualTo("f");
        assertThat(input.erase()).isEqualTo(Composition.EMPTY);
        assertThat(input.erase()).isEqualTo(Composition.EMPTY);
    }

    @Test
    void pagesGoForthAndBackAndEndSomewhere() {
        Composition first = type("fa");
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        Composition second = input.nextPage();
        assertThat(second.hasPrevious()).isTrue();
        assertThat(second.candidates()).doesNotContainAnyElementsOf(first.candidates());
        assertThat(input.previousPage().candidates()).isEqualTo(first.candidates());
        Composition last = first;
        for (int page = 0; page < 200 && last.hasNext(); page++) {
            last = input.nextPage();
        }
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void everyChoiceOfAPageCanBeTaken() {
        List<String> choices = type("zhang").candidates();
        for (int index = 0; index < choices.size(); index++) {
            input.clear();
            type("zhang");
            assertThat(input.choose(index).committed()).isEqualTo(choices.get(index));
        }
    }

    @Test
    void aChoiceThatIsNotThereIsRefused() {
        type("falv");
        assertThatThrownBy(() -> input.choose(8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> input.choose(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void lettersCanBeTakenAsTheyStand() {
        type("falv");
        assertThat(input.commitLetters().committed()).isEqualTo("falv");
    }

    @Test
    void nothingIsLearnedHoweverOftenARareWordIsChosen() throws Exception {
        List<String> before = type("zhangsan").candidates();
        for (int time = 0; time < 30; time++) {
            input.clear();
            Composition typed = type("zhangsan");
            input.choose(typed.candidates().indexOf("账"));
            assertThat(input.press(' ').committed()).startsWith("账");
        }
        assertThat(type("zhangsan").candidates()).isEqualTo(before);
        input.clear();
        assertThat(filesUnder(data.resolve("input/person"))).isEmpty();
    }

    @Test
    void afterAWipeNothingIsComposedAndTheDirectoryIsEmptyAndPrivate() throws Exception {
        type("zhangsan");
        Path person = data.resolve("input/person");
        Files.writeString(person.resolve("left-behind"), "zhangsan");
        input.wipe();
        assertThat(input.erase()).isEqualTo(Composition.EMPTY);
        assertThat(filesUnder(person)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(person)))
                .isEqualTo("rwx------");
        assertThat(type("falv").candidates()).first().isEqualTo("法律");
    }

    @Test
    void whatWasTypedIsInNoFileOfTheStation() throws Exception {
        type("zhangsanqiqiaode");
        input.wipe();
        for (Path file : filesUnder(data)) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("zhangsanqiqiaode");
        }
    }

    @Test
    void aHundredWipesLeaveItUsable() throws Exception {
        for (int visit = 0; visit < 100; visit++) {
            type("falv");
            input.wipe();
        }
        assertThat(type("falv").candidates()).first().isEqualTo("法律");
    }

    @Test
    void theTextFormShowsNothingThatWasTyped() {
        assertThat(type("zhangsan").toString()).doesNotContain("zhang").doesNotContain("张");
    }

    private static Set<Path> filesUnder(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return new HashSet<>(paths.filter(Files::isRegularFile).toList());
        }
    }
}
